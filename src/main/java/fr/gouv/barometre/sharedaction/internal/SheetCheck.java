package fr.gouv.barometre.sharedaction.internal;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.recommendation.CatalogueAction;
import fr.gouv.barometre.sharedaction.SharedFunder;
import fr.gouv.barometre.sharedaction.SharedSheet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type about a shared action, made fit to be kept; what makes no sense is refused with a sentence. */
public final class SheetCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 4000;
    private static final int LONGEST_STEP = 300;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_PARTICIPANTS = 40_000;
    private static final BigDecimal LARGEST = new BigDecimal("999999999");
    private static final BigDecimal MOST_HOURS = new BigDecimal("5000");
    private static final int DECIMALS = 2;

    private SheetCheck() {}

    /** @param catalogue what a shared action can settle */
    public static SharedSheet checked(SharedSheet typed, List<CatalogueAction> catalogue) {
        if (typed.startsOn() != null && typed.endsOn() != null && typed.endsOn().isBefore(typed.startsOn())) {
            throw new RefusedException("sharedaction.refused.period");
        }
        if (typed.actionCode() != null
                && catalogue.stream().noneMatch(action -> action.code().equals(typed.actionCode()))) {
            throw new RefusedException("plan.refused.unknown-action");
        }
        if (typed.expected() != null && (typed.expected() < 1 || typed.expected() > MOST_PARTICIPANTS)) {
            throw new RefusedException("sharedaction.refused.expected", MOST_PARTICIPANTS);
        }
        return new SharedSheet(
                required(typed.title(), LONGEST_NAME, "sharedaction.refused.title"),
                typed.kind(),
                clean(typed.description(), LONGEST_DESCRIPTION, "sharedaction.refused.description"),
                typed.actionCode(),
                optional(typed.personInCharge(), LONGEST_NAME, "sharedaction.refused.person"),
                typed.startsOn(),
                typed.endsOn(),
                typed.answerBy(),
                typed.totalCost() == null ? null : amount(typed.totalCost(), "sharedaction.refused.total"),
                typed.unitCost() == null ? null : amount(typed.unitCost(), "sharedaction.refused.unit"),
                typed.expected());
    }

    public static String step(String typed) {
        return required(typed, LONGEST_STEP, "sharedaction.refused.step");
    }

    public static @Nullable String reason(@Nullable String typed) {
        return optional(typed, LONGEST_REASON, "sharedaction.refused.reason");
    }

    public static SharedFunder funder(SharedFunder typed) {
        return new SharedFunder(
                required(typed.name(), LONGEST_NAME, "sharedaction.refused.funder"),
                amount(typed.amount(), "sharedaction.refused.amount"),
                typed.state());
    }

    /** Of work on a step. */
    public static @Nullable BigDecimal hours(@Nullable BigDecimal typed) {
        return typed == null ? null : number(typed, MOST_HOURS, "sharedaction.refused.hours");
    }

    private static BigDecimal amount(BigDecimal typed, String refusal) {
        return number(typed, LARGEST, refusal);
    }

    private static BigDecimal number(BigDecimal typed, BigDecimal largest, String refusal) {
        if (typed.signum() < 0
                || typed.compareTo(largest) > 0
                || typed.stripTrailingZeros().scale() > DECIMALS) {
            throw new RefusedException(refusal);
        }
        return typed.setScale(DECIMALS);
    }

    private static String required(String typed, int longest, String refusal) {
        String text = clean(typed, longest, refusal);
        if (text.isEmpty()) {
            throw new RefusedException(refusal, longest);
        }
        return text;
    }

    private static @Nullable String optional(@Nullable String typed, int longest, String refusal) {
        String text = typed == null ? "" : clean(typed, longest, refusal);
        return text.isEmpty() ? null : text;
    }

    private static String clean(String typed, int longest, String refusal) {
        String text = typed.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        if (text.length() > longest) {
            throw new RefusedException(refusal, longest);
        }
        return text;
    }
}
