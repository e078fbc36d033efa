package fr.gouv.barometre.response;

import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.response.internal.AnswerConfirmation;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.survey.QuestionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Next year in ten minutes: what has probably changed since the last answers, and saying that the others are still true. */
@Service
@PreAuthorize(Access.MEMBER)
@Transactional(readOnly = true)
public class RenewalService {

    private final List<ExpectedChanges> sources;
    private final AnswerConfirmation confirmation;
    private final CurrentUser currentUser;

    RenewalService(List<ExpectedChanges> sources, AnswerConfirmation confirmation, CurrentUser currentUser) {
        this.sources = sources;
        this.confirmation = confirmation;
        this.currentUser = currentUser;
    }

    /** Nothing is expected to change for a commune that never answered: all is new to it. */
    public Renewal renewal(AnswerSheet sheet) {
        currentUser.requireVisible(sheet.profile().insee());
        if (sheet.earlier().isEmpty()) {
            return Renewal.toRead(sheet.earlier());
        }
        Map<QuestionCode, List<ExpectedChange>> expected = new HashMap<>();
        for (ExpectedChanges source : sources) {
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
}
