package fr.gouv.barometre.response;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.internal.AnswerConfirmation;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Next year in ten minutes: what has probably changed since the last answers, and saying that the others are still true. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class RenewalService {

    private final ResponseService responses;
    private final List<ExpectedChanges> sources;
    private final AnswerConfirmation confirmation;
    private final CurrentUser currentUser;

    RenewalService(
            ResponseService responses,
            List<ExpectedChanges> sources,
            AnswerConfirmation confirmation,
            CurrentUser currentUser) {
        this.responses = responses;
        this.sources = sources;
        this.confirmation = confirmation;
        this.currentUser = currentUser;
    }

    /** As {@link ResponseService#sheet}, with what has probably changed since the answers of before. */
    public Optional<RenewedSheet> sheet(InseeCode commune) {
        return responses.sheet(commune).map(sheet -> new RenewedSheet(sheet, renewal(sheet)));
    }

    /** Only who answers needs it. For a commune that never answered all is new: only what others say of it is expected. */
    private Renewal renewal(AnswerSheet sheet) {
        if (!sheet.rights().answer()) {
            return Renewal.toRead(sheet.earlier());
        }
        Map<QuestionCode, List<ExpectedChange>> expected = new HashMap<>();
        for (ExpectedChanges source : sources) {
            if (sheet.earlier().isEmpty() && !source.alsoBeforeTheFirstAnswers()) {
                continue;
            }
            source.of(sheet)
                    .forEach(change -> expected.computeIfAbsent(change.question(), code -> new ArrayList<>())
                            .add(change));
        }
        return new Renewal(sheet.earlier(), expected);
    }

    /**
     * Writes that earlier answers are still true, each durably and with who and when; those that somebody answered otherwise in
     * the meantime, or that no longer answer the question, are left and said.
     *
     * @throws RefusedException when the campaign takes no answers, or the response was submitted
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public ConfirmResult confirm(ConfirmAnswers request) {
        currentUser.requireWritable(request.commune());
        return confirmation.confirm(request, currentUser.id(), currentUser.displayName());
    }

    /**
     * What others said of the commune becomes its own answers, each durably and with who and when; what somebody answered in the
     * meantime is left and said.
     *
     * @throws RefusedException when the campaign takes no answers, or the response was submitted
     */
    @PreAuthorize(Access.ANSWER)
    @Transactional
    public ConfirmResult adopt(ConfirmAnswers request) {
        currentUser.requireWritable(request.commune());
        return confirmation.adopt(request, currentUser.id(), currentUser.displayName());
    }
}
