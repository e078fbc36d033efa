package fr.gouv.barometre.collaboration.ui;

import com.vaadin.flow.component.Component;
import fr.gouv.barometre.collaboration.Comment;
import fr.gouv.barometre.collaboration.CommentService;
import fr.gouv.barometre.collaboration.NewComment;
import fr.gouv.barometre.collaboration.QuestionnaireNotes;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.survey.Question;
import fr.gouv.barometre.survey.QuestionCode;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of one page of the questionnaire. */
class NotesOnPage implements Serializable {

    private final transient CommentService comments;
    private final CampaignId campaign;
    private final InseeCode commune;
    private final boolean writable;
    private final transient Map<QuestionCode, List<Comment>> atFirst;

    NotesOnPage(CommentService comments, CampaignId campaign, InseeCode commune, QuestionnaireNotes read) {
        this.comments = comments;
        this.campaign = campaign;
        this.commune = commune;
        writable = read.writable();
        atFirst = read.threads();
    }

    /** Nothing for who may not write and has nothing to read. */
    Optional<Component> under(Question question) {
        List<Comment> thread = atFirst.getOrDefault(question.code(), List.of());
        return writable || !thread.isEmpty() ? Optional.of(new NotesThread(this, question, thread)) : Optional.empty();
    }

    boolean writable() {
        return writable;
    }

    List<Comment> add(QuestionCode question, String text) {
        comments.add(new NewComment(campaign, commune, question, text));
        return read(question);
    }

    List<Comment> delete(QuestionCode question, Comment comment) {
        comments.delete(commune, comment.id());
        return read(question);
    }

    private List<Comment> read(QuestionCode question) {
        return comments.of(campaign, commune).getOrDefault(question, List.of());
    }
}
