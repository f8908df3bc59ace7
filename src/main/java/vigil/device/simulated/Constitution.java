package vigil.device.simulated;

/// What makes one simulated patient differ from another: the resting values, and how strongly the drug works.
///
/// The mean rises are those of 2342 infusions, +16/+11 mmHg, and of 741 infusions for the pulse, +1.9 (clinical facts,
/// section 2.2). The resting values and all spreads are modelling choices. Thread rule: immutable.
///
/// @param systolic resting, mmHg
/// @param diastolic resting, mmHg
/// @param pulse resting, per minute
/// @param saturation resting, %
/// @param perfusion resting perfusion index, %
/// @param breaths resting, per minute
/// @param systolicRise at level 1 of the drug, mmHg
/// @param diastolicRise at level 1 of the drug, mmHg
/// @param pulseRise at level 1 of the drug, per minute
record Constitution(
        double systolic,
        double diastolic,
        double pulse,
        double saturation,
        double perfusion,
        double breaths,
        double systolicRise,
        double diastolicRise,
        double pulseRise) {

    static Constitution of(long seed) {
        Noise chance = new Noise(seed).named("constitution");
        double response = chance.bell(7);
        return new Constitution(
                chance.between(118, 132, 0),
                chance.between(70, 82, 1),
                chance.between(62, 80, 2),
                chance.between(96.2, 98.2, 3),
                chance.between(2, 6, 4),
                chance.between(12, 16, 5),
                16 + 6 * response,
                11 + 3 * response + 1.5 * chance.bell(8),
                1.9 + 2 * chance.bell(9));
    }
}
