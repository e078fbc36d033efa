package fr.gouv.barometre.papers.internal;

import fr.gouv.barometre.common.Sentences;
import fr.gouv.barometre.obligation.Obligation;
import fr.gouv.barometre.obligation.Verdict;
import fr.gouv.barometre.papers.internal.Deliberation.Annex;
import fr.gouv.barometre.papers.internal.Deliberation.Article;
import java.util.List;

/** A deliberation ready to be checked, completed and voted, as a text document. */
final class DeliberationPaper {

    private static final List<String> HEAD = List.of("session", "members", "present", "absent", "secretary");

    private final PaperSource source;
    private final Deliberation deliberation;
    private final Docx docx;

    private DeliberationPaper(PaperSource source, Deliberation deliberation) {
        this.source = source;
        this.deliberation = deliberation;
        String title = Sentences.say("papers.deliberation.title", deliberation.subject());
        this.docx = new Docx(title, Imprint.commune(source), Imprint.foot(source, title));
    }

    static byte[] of(PaperSource source, Deliberation deliberation) {
        DeliberationPaper paper = new DeliberationPaper(source, deliberation);
        paper.addHead();
        paper.addDecision();
        deliberation.annexes().forEach(paper::addAnnex);
        paper.addAbout();
        return paper.docx.write();
    }

    private void addHead() {
        docx.notice(Sentences.say("papers.deliberation.model"));
        if (source.simulated()) {
            docx.notice(Imprint.simulated());
        }
        docx.text(Sentences.say(
                "papers.deliberation.commune",
                source.commune().departement(),
                source.commune().name()));
        docx.text(Sentences.say("papers.deliberation.register"));
        docx.title(deliberation.subject());
        HEAD.forEach(part -> docx.text(Sentences.say("papers.deliberation.head." + part)));
    }

    private void addDecision() {
        docx.heading(1, Sentences.say("papers.deliberation.grounds"));
        deliberation.rule().ifPresent(rule -> docx.text(Sentences.say("papers.deliberation.seen", rule.legalText())));
        docx.text(Sentences.say("papers.deliberation.seen.other"));
        deliberation.grounds().forEach(docx::text);
        docx.heading(1, Sentences.say("papers.deliberation.decision"));
        docx.text(Sentences.say("papers.deliberation.vote"));
        for (int i = 0; i < deliberation.articles().size(); i++) {
            docx.text(Sentences.say(
                    "papers.deliberation.article",
                    i + 1,
                    deliberation.articles().get(i)));
        }
        docx.text(Sentences.say("papers.deliberation.done", source.commune().name()));
        docx.text(Sentences.say("papers.deliberation.signature"));
    }

    private void addAnnex(Annex annex) {
        docx.heading(1, annex.title());
        switch (annex) {
            case Annex.Table table -> docx.table(table.columns(), table.rows());
            case Annex.Articles charter -> {
                for (Article article : charter.articles()) {
                    docx.heading(2, article.title());
                    docx.text(article.text());
                }
            }
        }
    }

    /** Not to be voted: what the model rests on, and how sure that is. */
    private void addAbout() {
        docx.heading(1, Sentences.say("papers.deliberation.about"));
        deliberation
                .rule()
                .ifPresentOrElse(this::addRule, () -> docx.text(Sentences.say("papers.deliberation.no-rule")));
        Imprint.lines(source).forEach(docx::note);
    }

    private void addRule(Obligation rule) {
        docx.heading(2, rule.title());
        docx.text(Sentences.say("papers.verdict." + rule.verdict()));
        if (rule.verdict() != Verdict.TO_WATCH) {
            docx.text(rule.because());
        }
        docx.text(LegalWords.text(rule));
        rule.sources()
                .forEach(from -> docx.note(Sentences.say("papers.deliberation.source", from.label(), from.url())));
    }
}
