package vigil.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Hatching fills its rectangle with stripes and never leaves it.
class HatchTest {
    @Test
    void noStripeLeavesTheRectangleAndTogetherTheyCoverTheirShareOfIt() {
        Random random = new Random(6);
        for (int round = 0; round < 200; round++) {
            double left = random.nextInt(500);
            double top = random.nextInt(500);
            Hatch hatch = new Hatch(left, top, left + 30 + random.nextInt(400), top + 30 + random.nextInt(200));
            double area = 0;
            for (double sum = hatch.first(); sum < hatch.end(); sum += Hatch.STEP) {
                double[] xs = new double[6];
                double[] ys = new double[6];
                int n = hatch.stripe(sum, xs, ys);
                for (int i = 0; i < n; i++) {
                    assertTrue(xs[i] >= hatch.left() - 1e-9 && xs[i] <= hatch.right() + 1e-9, "x " + xs[i]);
                    assertTrue(ys[i] >= hatch.top() - 1e-9 && ys[i] <= hatch.bottom() + 1e-9, "y " + ys[i]);
                }
                area += area(xs, ys, n);
            }
            double whole = (hatch.right() - hatch.left()) * (hatch.bottom() - hatch.top());
            assertEquals(0.35, area / whole, 0.06, "round " + round);
        }
    }

    private static double area(double[] xs, double[] ys, int n) {
        double twice = 0;
        for (int i = 0; i < n; i++) {
            int next = (i + 1) % n;
            twice += xs[i] * ys[next] - xs[next] * ys[i];
        }
        return Math.abs(twice) / 2;
    }
}
