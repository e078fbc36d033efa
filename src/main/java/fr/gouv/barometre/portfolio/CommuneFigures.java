package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.obligation.Fulfilment;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Obligations;
import fr.gouv.barometre.obligation.RuleBook;
import fr.gouv.barometre.obligation.RuleBooks;
import fr.gouv.barometre.portfolio.internal.FigureRows;
import fr.gouv.barometre.portfolio.internal.FigureRows.Due;
import fr.gouv.barometre.portfolio.internal.FigureRows.Found;
import fr.gouv.barometre.response.FactsService;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.survey.Facts;
import fr.gouv.barometre.survey.Questionnaire;
import fr.gouv.barometre.survey.Questionnaires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what portfolios show and cannot compute at each page: the obligations of every member commune that are late, or were settled since the campaign opened. */
@Service
@PreAuthorize(Access.SYSTEM)
public class CommuneFigures {

    /** A second or so: a commune that changes meanwhile is due again. */
    private static final int AT_ONCE = 200;

    private final FigureRows rows;
    private final FactsService facts;
    private final RuleBooks ruleBooks;
    private final Questionnaires questionnaires;
    private final Clock clock;

    CommuneFigures(
            FigureRows rows, FactsService facts, RuleBooks ruleBooks, Questionnaires questionnaires, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.ruleBooks = ruleBooks;
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * Computes a batch of what is due: new members, communes whose answers or situation changed, and all of them once a day,
     * because an obligation becomes late by the date alone.
     *
     * @return how many; 0 when nothing is due, or another node is at it
     */
    @Transactional
    public int refresh() {
        if (!rows.takeTurn()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        RuleBook book = ruleBooks.current();
        List<Due> due = rows.due(today, book.version(), questionnaires.current().version(), AT_ONCE);
        rows.write(
                today,
                book.version(),
                due,
                due.stream().map(commune -> find(commune, book, today)).toList());
        return due.size();
    }

    private Found find(Due due, RuleBook book, LocalDate day) {
        Questionnaire questionnaire = questionnaires.version(due.questionnaireVersion());
        InseeCode commune = new InseeCode(due.insee());
        CampaignId campaign = new CampaignId(due.campaign());
        Facts now = facts.of(commune, campaign, due.questionnaireVersion());
        Facts then = facts.asOfOpening(commune, campaign, due.questionnaireVersion());
        List<Obligation> today = Obligations.at(day, book, questionnaire, now);
        List<String> inOrder = codes(today, Fulfilment.MET);
        return new Found(
                codes(today, Fulfilment.LATE),
                codes(Obligations.at(due.campaignOpensOn(), book, questionnaire, then), Fulfilment.LATE).stream()
                        .filter(inOrder::contains)
                        .toList());
    }

    private static List<String> codes(List<Obligation> obligations, Fulfilment fulfilment) {
        return obligations.stream()
                .filter(obligation -> obligation.fulfilment() == fulfilment)
                .map(Obligation::code)
                .toList();
    }
}
