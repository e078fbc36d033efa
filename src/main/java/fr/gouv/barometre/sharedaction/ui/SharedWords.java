package fr.gouv.barometre.sharedaction.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import fr.gouv.barometre.actionplan.MoneyWords;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.common.ui.Badge;
import fr.gouv.barometre.common.ui.Tone;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.sharedaction.Participation;
import fr.gouv.barometre.sharedaction.SharedKind;
import fr.gouv.barometre.sharedaction.SharedState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The words of shared actions that several parts of the pages use. */
final class SharedWords {

    private SharedWords() {}

    static String kind(SharedKind kind) {
        return text("sharedaction.kind." + kind);
    }

    static String catalogue(CatalogueAction action) {
        return text("sharedaction.catalogue.item", action.code(), action.title());
    }

    static Badge state(SharedState state) {
        Tone tone = switch (state) {
            case DRAFT, NOBODY -> Tone.NEUTRAL;
            case OFFERED, UNDER_WAY -> Tone.INFO;
            case FINISHED -> Tone.SUCCESS;
        };
        return new Badge(tone, text("sharedaction.state." + state)).small();
    }

    static Badge participation(Participation participation) {
        Tone tone = switch (participation) {
            case INVITED, WITHDRAWN -> Tone.NEUTRAL;
            case JOINED -> Tone.INFO;
            case DECLINED -> Tone.WARNING;
            case DONE -> Tone.SUCCESS;
        };
        return new Badge(tone, text("sharedaction.participation." + participation)).small();
    }

    /** "Pas indiqué" while it is not known. */
    static String euros(@Nullable BigDecimal amount) {
        return amount == null ? text("sharedaction.cost.unknown") : MoneyWords.euros(amount);
    }

    /** "12 communes". */
    static String communes(int count) {
        return text("sharedaction.communes", Numbers.count(count), count);
    }
}
