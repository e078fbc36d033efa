package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.outreach.Urgency.Reason;
import fr.gouv.barometre.portfolio.PortfolioChoices;
import fr.gouv.barometre.portfolio.PortfolioRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why a town hall is written to, in words for the town hall. */
@Component
class ReasonWords {

    private final PortfolioChoices choices;

    ReasonWords(PortfolioChoices choices) {
        this.choices = choices;
    }

    String say(PortfolioRow row, Reason reason, @Nullable CampaignDetails campaign) {
        String closes = campaign == null ? "" : Dates.day(campaign.closesOn());
        return switch (reason.signal()) {
            case NOT_STARTED -> Sentences.say("reminder.mail.reason.not-started", closes);
            case NOT_FINISHED ->
                Sentences.say("reminder.mail.reason.not-finished", row.answered(), row.asked(), closes);
            case OBLIGATION_LATE -> Sentences.say("reminder.mail.reason.late", reason.measure(), rules(row));
            case PLAN_STALLED -> Sentences.say("reminder.mail.reason.stalled", reason.measure());
            case REMINDER_DUE, INCIDENT, DROP, MANDATE_ENDED, NO_CONTACT ->
                throw new IllegalArgumentException(reason.signal() + " is between the operator and itself");
        };
    }

    /** What the operator gave for the commune is no reason to write by itself, but the quickest way on. */
    List<String> with(List<String> reasons, int toConfirm) {
        return Stream.concat(reasons.stream(), Stream.of(Sentences.say("reminder.mail.reason.to-confirm", toConfirm)))
                .toList();
    }

    private String rules(PortfolioRow row) {
        return row.late() == null
                ? ""
                : row.late().stream()
                        .map(code -> choices.rules().getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
    }
}
