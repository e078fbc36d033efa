package fr.gouv.barometre.campaign.internal;

import fr.gouv.barometre.campaign.CampaignDates;
import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignDraft;
import fr.gouv.barometre.campaign.CampaignStatus;
import fr.gouv.barometre.campaign.ExpectedCommunes;
import fr.gouv.barometre.common.CampaignId;
import fr.gouv.barometre.common.RefusedException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A campaign: drafted, opened once, closed once. Past its last day it is closed whether or not somebody closed it. */
@Entity
@Table(name = "campaign")
public class Campaign {

    private static final int LONGEST_TITLE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private short year;
    private String title;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private int questionnaireVersion;

    @Enumerated(EnumType.STRING)
    private ExpectedCommunes.Kind expectedKind;

    private String[] expectedCodes;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status = CampaignStatus.DRAFT;

    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private boolean simulated;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    @SuppressWarnings("NullAway.Init")
    public Campaign(CampaignDraft draft, LocalDate today) {
        revise(draft, today);
    }

    /** @throws RefusedException once it is open, or when a date, the title or the choice of communes cannot be right */
    public final void revise(CampaignDraft draft, LocalDate today) {
        refuseUnless(status == CampaignStatus.DRAFT, "campaign.refused.notDraft");
        String cleaned = draft.title().replaceAll("\\p{Cntrl}", " ").strip();
        refuseUnless(!cleaned.isEmpty() && cleaned.length() <= LONGEST_TITLE, "campaign.refused.title");
        refuse(CampaignDates.problemOfOpening(draft.opensOn(), today));
        refuse(CampaignDates.problemOfClosing(draft.opensOn(), draft.closesOn()));
        refuseUnless(!draft.expected().isEmpty(), "campaign.refused.nobodyExpected");
        title = cleaned;
        schedule(draft.opensOn());
        closesOn = draft.closesOn();
        questionnaireVersion = draft.questionnaireVersion();
        expectedKind = draft.expected().kind();
        expectedCodes = draft.expected().codes().stream().sorted().toArray(String[]::new);
    }

    /** Opens today, and today becomes the first day: communes could not answer before. */
    public void open(LocalDate today, Instant now) {
        refuseUnless(status == CampaignStatus.DRAFT, "campaign.refused.notDraft");
        if (opensOn.isAfter(today)) {
            throw new RefusedException("campaign.refused.opensLater", opensOn);
        }
        if (!closesOn.isAfter(today)) {
            throw new RefusedException("campaign.refused.alreadyOver", closesOn);
        }
        schedule(today);
        status = CampaignStatus.OPEN;
        openedAt = now;
    }

    /** Takes no answer from now on; closed before its time, today is its last day. */
    public void close(LocalDate today, Instant now) {
        refuseUnless(status == CampaignStatus.OPEN, "campaign.refused.notOpen");
        if (closesOn.isAfter(today)) {
            closesOn = today;
        }
        status = CampaignStatus.CLOSED;
        closedAt = now;
    }

    public void prolong(LocalDate newClosesOn, LocalDate today) {
        refuseUnless(statusOn(today) == CampaignStatus.OPEN, "campaign.refused.notOpen");
        refuse(CampaignDates.problemOfProlonging(opensOn, closesOn, newClosesOn));
        closesOn = newClosesOn;
    }

    private CampaignStatus statusOn(LocalDate today) {
        return statusOn(status, closesOn, today);
    }

    static CampaignStatus statusOn(CampaignStatus stored, LocalDate closesOn, LocalDate today) {
        return stored == CampaignStatus.OPEN && today.isAfter(closesOn) ? CampaignStatus.CLOSED : stored;
    }

    private void schedule(LocalDate firstDay) {
        opensOn = firstDay;
        year = (short) firstDay.getYear();
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(key -> {
            throw new RefusedException(key);
        });
    }

    private static void refuseUnless(boolean right, String key) {
        if (!right) {
            throw new RefusedException(key);
        }
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    public CampaignDetails detailsOn(LocalDate today) {
        return new CampaignDetails(
                new CampaignId(id()),
                year,
                title,
                opensOn,
                closesOn,
                questionnaireVersion,
                statusOn(today),
                new ExpectedCommunes(expectedKind, Set.of(expectedCodes)),
                simulated,
                version);
    }
}
