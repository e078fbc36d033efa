package fr.gouv.barometre.actionplan.internal;

import fr.gouv.barometre.recommendation.Advice.Reason;
import fr.gouv.barometre.survey.AnswerValue;
import fr.gouv.barometre.survey.QuestionCode;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was advised and why, as it was said on the day of the decision; it never changes afterwards. */
@Embeddable
public class AdviceMemory {

    private @Nullable Short advisedRank;

    @JdbcTypeCode(SqlTypes.JSON)
    private String advisedBecause;

    @JdbcTypeCode(SqlTypes.JSON)
    private String basedOn;

    @SuppressWarnings("NullAway.Init")
    protected AdviceMemory() {}

    AdviceMemory(Origin origin) {
        Integer rank = origin.rank();
        advisedRank = rank == null ? null : rank.shortValue();
        advisedBecause = OriginJson.because(origin.because());
        basedOn = OriginJson.basedOn(origin.basedOn());
    }

    @Nullable
    Integer rank() {
        return advisedRank == null ? null : advisedRank.intValue();
    }

    List<Reason> because() {
        return OriginJson.because(advisedBecause);
    }

    Map<QuestionCode, AnswerValue> basedOn() {
        return OriginJson.basedOn(basedOn);
    }
}
