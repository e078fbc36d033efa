package fr.gouv.barometre.collaboration;

import fr.gouv.barometre.common.InseeCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A commune that lets one of its operators answer for it.
 *
 * @param blocks what the operator may answer, by block
 */
public record DelegatingMember(InseeCode commune, String name, List<Delegation> blocks) {

    public DelegatingMember {
        blocks = List.copyOf(blocks);
    }

    /** With one more block. */
    public DelegatingMember with(Delegation block) {
        return new DelegatingMember(
                commune, name, Stream.concat(blocks.stream(), Stream.of(block)).toList());
    }
}
