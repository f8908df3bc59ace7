package vigil.annunciator;

import java.util.Arrays;

/// What frequencies a pulse is made of: a fast Fourier transform of its samples, padded with silence so that the lines
/// lie less than a hertz apart.
final class Spectrum {
    private static final int SIZE = 1 << 16;
    private static final double HERTZ_A_LINE = (double) Synthesizer.SAMPLE_RATE / SIZE;

    private final double[] decibels = new double[SIZE / 2];

    Spectrum(short[] samples) {
        double[] re = new double[SIZE];
        double[] im = new double[SIZE];
        for (int i = 0; i < samples.length; i++) {
            re[i] = samples[i];
        }
        transform(re, im);
        Arrays.setAll(decibels, line -> 10 * Math.log10(re[line] * re[line] + im[line] * im[line] + 1e-9));
    }

    /// The strongest frequency between two others.
    double strongest(double fromHertz, double toHertz) {
        int best = line(fromHertz);
        for (int line = best; line <= line(toHertz); line++) {
            best = decibels[line] > decibels[best] ? line : best;
        }
        return best * HERTZ_A_LINE;
    }

    /// How strong a frequency is, in dB of an arbitrary zero.
    double level(double hertz) {
        return decibels[line(hertz)];
    }

    private static int line(double hertz) {
        return (int) Math.round(hertz / HERTZ_A_LINE);
    }

    /// Cooley and Tukey's transform, in place.
    private static void transform(double[] re, double[] im) {
        int bits = Integer.numberOfTrailingZeros(SIZE);
        for (int i = 0; i < SIZE; i++) {
            int j = Integer.reverse(i) >>> (Integer.SIZE - bits);
            if (j > i) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
        for (int half = 1; half < SIZE; half *= 2) {
            for (int k = 0; k < half; k++) {
                double angle = -Math.PI * k / half;
                butterflies(re, im, half, k, Math.cos(angle), Math.sin(angle));
            }
        }
    }

    private static void butterflies(double[] re, double[] im, int half, int first, double cos, double sin) {
        for (int i = first; i < SIZE; i += 2 * half) {
            int j = i + half;
            double r = re[j] * cos - im[j] * sin;
            double m = re[j] * sin + im[j] * cos;
            re[j] = re[i] - r;
            im[j] = im[i] - m;
            re[i] += r;
            im[i] += m;
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
