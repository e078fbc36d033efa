package fr.gouv.barometre.benchmark;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.security.Access;
import fr.gouv.barometre.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How comparable communes answered. The database function keeps small groups out, whoever asks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.MEMBER)
public class BenchmarkService {

    private static final int OVERALL = 0;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    BenchmarkService(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Empty when fewer than five comparable communes have submitted. */
    public Optional<PeerScores> peers(CampaignId campaign, InseeCode commune) {
        user.requireVisible(commune);
        Map<Integer, PeerScores.Spread> spreads = new HashMap<>();
        jdbc.sql("select * from peer_scores(:campaign, :insee)")
                .param("campaign", campaign.value())
                .param("insee", commune.value())
                .query(rs -> {
                    spreads.put(rs.getInt("axis"), spread(rs));
                });
        PeerScores.Spread overall = spreads.remove(OVERALL);
        return spreads.isEmpty() ? Optional.empty() : Optional.of(new PeerScores(spreads, overall));
    }

    private static PeerScores.Spread spread(ResultSet rs) throws SQLException {
        return new PeerScores.Spread(
                rs.getInt("communes"),
                (int) Math.round(rs.getDouble("first_quartile")),
                (int) Math.round(rs.getDouble("median")),
                (int) Math.round(rs.getDouble("third_quartile")));
    }
}
