/** Small value types that every feature shares; no feature logic. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package fr.gouv.barometre.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
