package fr.gouv.barometre.common.yaml;

/** A bean that holds one kind of reviewed data, whose published versions must never change. */
public interface PublishedVersions {

    enum Kind {
        QUESTIONNAIRE,
        RULE_BOOK,
        CATALOGUE
    }

    Kind kind();

    DataVersions<?> versions();
}
