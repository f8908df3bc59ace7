package vigil.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A database that a test can break, repair and hold up.
final class FakeSink implements EventSink {
    private final List<List<Waiting>> commits = new ArrayList<>();
    private String failure = "";
    private int failures;
    private boolean held;
    private boolean writing;
    private boolean closed;

    @Override
    public synchronized List<Refused> write(List<Waiting> entries) {
        writing = true;
        notifyAll();
        await(() -> !held);
        writing = false;
        if (!failure.isEmpty()) {
            failures++;
            notifyAll();
            throw new StoreException(failure);
        }
        commits.add(List.copyOf(entries));
        return List.of();
    }

    /// The next commits wait until [#letGo].
    synchronized void hold() {
        held = true;
    }

    /// Waits until a commit is under way.
    synchronized void awaitWriting() {
        await(() -> writing);
    }

    synchronized void letGo() {
        held = false;
        notifyAll();
    }

    synchronized void fail(String reason) {
        failure = reason;
    }

    synchronized void repair() {
        failure = "";
    }

    /// Waits until a commit has failed that often.
    synchronized void awaitFailures(int count) {
        await(() -> failures >= count);
    }

    synchronized List<List<Waiting>> commits() {
        return List.copyOf(commits);
    }

    synchronized List<Long> seqs() {
        return commits.stream()
                .flatMap(List::stream)
                .map(waiting -> waiting.entry().seq())
                .toList();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private synchronized void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("the test was stopped", e);
        }
    }
}
