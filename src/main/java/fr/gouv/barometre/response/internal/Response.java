package fr.gouv.barometre.response.internal;

import fr.gouv.barometre.common.PersonId;
import fr.gouv.barometre.common.RefusedException;
import fr.gouv.barometre.maturity.AxisScore;
import fr.gouv.barometre.maturity.MaturityResult;
import fr.gouv.barometre.response.ResponseStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A commune's response to a campaign: its state and the figures that follow its answers. Rows are made by {@link
 * ResponseRepository#startUnlessStarted}, because two people may give the first answer at the same moment.
 */
@Entity
@Table(name = "response")
public class Response {

    @Id
    private Long id;

    private Long campaignId;
    private String insee;

    @Enumerated(EnumType.STRING)
    private ResponseStatus status;

    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable UUID submittedBy;
    private short asked;
    private short answered;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable Short[] axisScores;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable Short[] axisAnswered;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable Short[] axisAsked;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable Float[] questionScores;

    private @Nullable Short overallScore;

    @Version
    private Long version;

    @NullUnmarked
    protected Response() {}

    public long id() {
        return id;
    }

    public ResponseStatus status() {
        return status;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public void requireNotSubmitted() {
        if (status == ResponseStatus.SUBMITTED) {
            throw new RefusedException("response.refused.submitted");
        }
    }

    /** Keeps the figures in step with an answer that was just written. */
    public void follow(MaturityResult maturity, Instant at) {
        asked = (short) maturity.asked();
        answered = (short) maturity.answered();
        axisScores = perAxis(maturity, AxisScore::score);
        axisAnswered = perAxis(maturity, AxisScore::answered);
        axisAsked = perAxis(maturity, AxisScore::asked);
        questionScores = maturity.questionScores().stream()
                .map(score -> score == null ? null : score.floatValue())
                .toArray(Float[]::new);
        overallScore = toShort(maturity.overall());
        changedAt = at;
    }

    /** Hands the response in; done twice, the first time counts. */
    public void submit(PersonId by, Instant at) {
        if (status == ResponseStatus.SUBMITTED) {
            return;
        }
        status = ResponseStatus.SUBMITTED;
        submittedAt = at;
        submittedBy = by.value();
    }

    /** Takes a handed-in response back to go on answering; done twice, nothing more happens. */
    public void reopen() {
        status = ResponseStatus.IN_PROGRESS;
        submittedAt = null;
        submittedBy = null;
    }

    private static @Nullable Short[] perAxis(MaturityResult maturity, Function<AxisScore, @Nullable Integer> figure) {
        return maturity.axes().stream().map(axis -> toShort(figure.apply(axis))).toArray(Short[]::new);
    }

    private static @Nullable Short toShort(@Nullable Integer value) {
        return value == null ? null : value.shortValue();
    }
}
