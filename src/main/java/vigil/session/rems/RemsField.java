package vigil.session.rems;

import java.util.Optional;

/// One field of the form.
///
/// @param id stable, for exports: `patient.name`, `bp.40`
/// @param label as the form asks it
/// @param value empty unless [RemsState#FILLED]
/// @param source where the value comes from and when, or what is missing, in words: `NIBP 14:21:05`, `check-in, 13:02`
public record RemsField(String id, String label, Optional<String> value, String source, RemsState state) {}
