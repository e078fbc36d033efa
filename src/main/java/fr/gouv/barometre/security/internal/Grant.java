package fr.gouv.barometre.security.internal;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.security.Role;
import org.jspecify.annotations.Nullable;

/** One grant in force; {@code opsn} and {@code commune} are null unless the role is about one. */
record Grant(Role role, @Nullable OpsnId opsn, @Nullable InseeCode commune) {}
