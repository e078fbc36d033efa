package fr.gouv.barometre.reminder.internal;

import fr.gouv.barometre.campaign.CampaignDetails;
import fr.gouv.barometre.campaign.CampaignService;
import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.mail.EmailAddress;
import fr.gouv.barometre.outreach.MemberSignals;
import fr.gouv.barometre.outreach.SignalledMember;
import fr.gouv.barometre.reminder.CommuneReminder;
import fr.gouv.barometre.reminder.LeftOut;
import fr.gouv.barometre.reminder.LeftOut.Why;
import fr.gouv.barometre.reminder.internal.GivenForMembers.Given;
import fr.gouv.barometre.reminder.internal.ReferentRows.Referent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is due which reminder on a day. The preview and the sending ask the same question here. */
@Component
public class Planning {

    /** A town hall that has just done something is left in peace. */
    private static final int QUIET_DAYS = 14;

    /** @param quiet members of which there is nothing to say */
    public record Plan(List<Recipient> recipients, List<LeftOut> leftOut, int quiet) {}

    private record Member(
            CommuneReminder reminder, @Nullable LocalDate changedOn) {}

    private final MemberSignals signals;
    private final CampaignService campaigns;
    private final GivenForMembers given;
    private final ReferentRows referents;
    private final ReasonWords words;

    Planning(
            MemberSignals signals,
            CampaignService campaigns,
            GivenForMembers given,
            ReferentRows referents,
            ReasonWords words) {
        this.signals = signals;
        this.campaigns = campaigns;
        this.given = given;
        this.referents = referents;
        this.words = words;
    }

    static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** As things stand today, for a sending on that day. */
    public Plan plan(List<Operator> operators, LocalDate day) {
        @Nullable CampaignDetails campaign = campaigns.open().orElse(null);
        Map<Given, Integer> waiting = campaign == null ? Map.of() : given.waiting(campaign.id());
        List<Member> members = new ArrayList<>();
        int quiet = 0;
        for (Operator operator : operators) {
            for (SignalledMember member : signals.of(operator.id(), campaign, day)) {
                List<String> reasons = member.reasons().stream()
                        .filter(reason -> operator.setting().includes(reason.signal()))
                        .map(reason -> words.say(member.row(), reason, campaign))
                        .toList();
                if (reasons.isEmpty()) {
                    quiet++;
                } else {
                    Integer toConfirm =
                            waiting.get(new Given(operator.id(), member.row().insee()));
                    members.add(new Member(
                            new CommuneReminder(
                                    operator.id(),
                                    member.row().insee(),
                                    member.row().name(),
                                    toConfirm == null ? reasons : words.with(reasons, toConfirm)),
                            member.row().lastActivity()));
                }
            }
        }
        return divide(members, day, quiet);
    }

    private Plan divide(List<Member> members, LocalDate day, int quiet) {
        Map<InseeCode, List<Referent>> known = referents.of(
                members.stream().map(member -> member.reminder().insee()).toList(), week(day));
        Map<String, Recipient> byMailbox = new LinkedHashMap<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Member member : members) {
            List<Referent> persons = known.getOrDefault(member.reminder().insee(), List.of());
            if (persons.isEmpty()) {
                leftOut.add(leftOut(member, null, Why.NO_REFERENT, null));
            }
            for (Referent person : persons) {
                Optional<LeftOut> kept = whyNot(member, person, day);
                kept.ifPresent(leftOut::add);
                if (kept.isEmpty()) {
                    add(byMailbox, person, member.reminder());
                }
            }
        }
        return new Plan(List.copyOf(byMailbox.values()), leftOut, quiet);
    }

    private static Optional<LeftOut> whyNot(Member member, Referent person, LocalDate day) {
        if (address(person).isEmpty()) {
            return Optional.of(leftOut(member, person, Why.NO_ADDRESS, null));
        }
        if (person.returnedOn() != null) {
            return Optional.of(leftOut(member, person, Why.RETURNED, person.returnedOn()));
        }
        if (person.stopped()) {
            return Optional.of(leftOut(member, person, Why.STOPPED, null));
        }
        if (person.written()) {
            return Optional.of(leftOut(member, person, Why.ALREADY_WRITTEN, null));
        }
        LocalDate changedOn = latest(member.changedOn(), person.situationChangedOn());
        if (changedOn != null && isRecent(changedOn, day)) {
            return Optional.of(leftOut(member, person, Why.RECENT_CHANGE, changedOn));
        }
        if (isRecent(person.since(), day)) {
            return Optional.of(leftOut(member, person, Why.NEW_REFERENT, person.since()));
        }
        return Optional.empty();
    }

    private static Optional<EmailAddress> address(Referent person) {
        return Optional.ofNullable(person.email()).flatMap(EmailAddress::parse);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static boolean isRecent(LocalDate change, LocalDate day) {
        return !change.plusDays(QUIET_DAYS).isBefore(day);
    }

    private static LeftOut leftOut(Member member, @Nullable Referent person, Why why, @Nullable LocalDate since) {
        return new LeftOut(
                member.reminder().insee(),
                member.reminder().commune(),
                person == null ? null : person.name(),
                why,
                since);
    }

    /** Two accounts with one mailbox are one person to write to. */
    private static void add(Map<String, Recipient> byMailbox, Referent person, CommuneReminder reminder) {
        EmailAddress address = address(person).orElseThrow();
        byMailbox.merge(
                address.value().toLowerCase(Locale.ROOT),
                new Recipient(person.person(), person.name(), address, List.of(reminder)),
                (before, more) -> {
                    List<CommuneReminder> all = new ArrayList<>(before.communes());
                    if (!all.contains(reminder)) {
                        all.add(reminder);
                    }
                    return new Recipient(before.person(), before.name(), before.address(), List.copyOf(all));
                });
    }
}
