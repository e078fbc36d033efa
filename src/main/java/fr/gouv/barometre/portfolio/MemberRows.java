package fr.gouv.barometre.portfolio;

import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries;
import fr.gouv.barometre.portfolio.internal.PortfolioQueries.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All members of an operator. For services and jobs, which run it in their transaction: row level security says who sees what. */
@Component
public class MemberRows {

    private final PortfolioQueries queries;

    MemberRows(PortfolioQueries queries) {
        this.queries = queries;
    }

    /** @param campaign the open one, if any */
    public List<PortfolioRow> of(OpsnId opsn, @Nullable CampaignId campaign, LocalDate today) {
        return queries.members(opsn, campaign, "", today).stream()
                .map(Member::row)
                .toList();
    }
}
