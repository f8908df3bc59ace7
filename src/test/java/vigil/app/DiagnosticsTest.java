package vigil.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Diagnostics never mix with results.
class DiagnosticsTest {
    private static final String FILE = "logback.configurationFile";

    private final LoggerContext context = new LoggerContext();
    private final PrintStream err = System.err;

    @AfterEach
    void giveBack() {
        System.setErr(err);
        System.clearProperty(FILE);
    }

    private Logger logger(String name) {
        return context.getLogger(name);
    }

    @Test
    void warningsGoToStandardErrorAndRemarksNowhere() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        context.setMDCAdapter(new LogbackMDCAdapter());
        new Diagnostics().configure(context);

        logger("vigil.store.SqliteSink").warn("the disk is slow");
        logger("vigil.store.SqliteSink").info("a remark");

        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.endsWith("WARN  SqliteSink: the disk is slow" + System.lineSeparator()), text);
        assertFalse(text.contains("remark"), text);
    }

    @Test
    void aStartSaysHowLongItTook() {
        new Diagnostics().configure(context);

        assertTrue(logger("vigil.app.console.FirstVital").isInfoEnabled());
    }

    @Test
    void whoeverNamesAFileIsFollowed() {
        System.setProperty(FILE, "mine.xml");

        assertEquals(ExecutionStatus.INVOKE_NEXT_IF_ANY, new Diagnostics().configure(context));
        assertFalse(
                logger(org.slf4j.Logger.ROOT_LOGGER_NAME).iteratorForAppenders().hasNext());
    }

    @Test
    void thisProgramUsesIt() {
        LoggerContext mine = (LoggerContext) LoggerFactory.getILoggerFactory();

        assertEquals(
                Level.WARN, mine.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getLevel());
        assertNull(mine.getLogger("vigil.store").getLevel());
        assertEquals(Level.INFO, mine.getLogger("vigil.app.console.FirstVital").getLevel());
    }
}
