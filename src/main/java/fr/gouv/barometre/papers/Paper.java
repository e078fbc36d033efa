package fr.gouv.barometre.papers;

/** The papers that the portal writes for a commune, in the order of the page. */
public enum Paper {
    /** One page for the council. */
    RESULTS_COUNCIL(Format.PDF, "resultats-conseil", 60),
    /** Down to each answer and each rule. */
    RESULTS_FULL(Format.PDF, "resultats", 300),
    PLAN(Format.PDF, "plan", 100),
    DELIBERATION_ELU(Format.DOCX, "deliberation-elu", 20),
    DELIBERATION_DPO(Format.DOCX, "deliberation-dpo", 20),
    DELIBERATION_PUBLICATION(Format.DOCX, "deliberation-publicite-des-actes", 20),
    DELIBERATION_ROADMAP(Format.DOCX, "deliberation-feuille-de-route", 20),
    DELIBERATION_TELEWORK(Format.DOCX, "deliberation-teletravail", 20),
    WORKBOOK(Format.XLSX, "reponses-et-plan", 50),
    QUESTIONNAIRE_EMPTY(Format.PDF, "questionnaire-a-remplir", 300),
    QUESTIONNAIRE_FILLED(Format.PDF, "questionnaire-rempli", 300);

    /** Kinds of files. */
    public enum Format {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }

        public String contentType() {
            return contentType;
        }
    }

    private final Format format;
    private final String slug;
    private final int mostKilobytes;

    Paper(Format format, String slug, int mostKilobytes) {
        this.format = format;
        this.slug = slug;
        this.mostKilobytes = mostKilobytes;
    }

    public Format format() {
        return format;
    }

    /** Its name in a file name, in plain letters. */
    public String slug() {
        return slug;
    }

    /** Size that it stays under, said beside its link: the true one would take writing every paper to show the page. */
    public int mostKilobytes() {
        return mostKilobytes;
    }
}
