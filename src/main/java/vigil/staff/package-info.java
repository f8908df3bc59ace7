/// Who works in the clinic, what each may do, and how they prove who they are.
@NullMarked
package vigil.staff;

import org.jspecify.annotations.NullMarked;
