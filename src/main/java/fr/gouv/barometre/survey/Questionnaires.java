package fr.gouv.barometre.survey;

import fr.gouv.barometre.common.yaml.DataVersions;
import fr.gouv.barometre.common.yaml.PublishedVersions;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published versions of the questionnaire, read once at start; a malformed file refuses the start. */
@Component
public class Questionnaires implements PublishedVersions {

    private final DataVersions<Questionnaire> versions =
            DataVersions.load("survey/questionnaire-*.yaml", QuestionnaireReader::read);

    private final SeriesBreaks breaks = new SeriesBreaks(versions.all());

    /** @throws IllegalArgumentException when that version was never published */
    public Questionnaire version(int number) {
        return versions.version(number);
    }

    /** The version that new campaigns take. */
    public Questionnaire current() {
        return versions.current();
    }

    /** From the oldest to the current one. */
    public List<Questionnaire> all() {
        return versions.all();
    }

    public SeriesBreaks breaks() {
        return breaks;
    }

    @Override
    public Kind kind() {
        return Kind.QUESTIONNAIRE;
    }

    @Override
    public DataVersions<Questionnaire> versions() {
        return versions;
    }
}
