package fr.gouv.barometre.demo;

import fr.gouv.barometre.common.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The fixed days of the demonstration. Only one thing follows the day of loading: the last campaign is open that day, so its
 * end is put off (or its start brought forward) when the day falls outside 5 October to 18 December 2026.
 */
record DemoCalendar(List<Season> seasons, LocalDate answeredUntil) {

    /** One campaign; the last one is open. */
    record Season(int year, LocalDate opensOn, LocalDate closesOn, boolean open) {}

    static final int REFERENCE_YEAR = 2025;
    private static final LocalDate STORY_DAY = LocalDate.of(2026, 11, 24);
    private static final int DAYS_BEFORE = 50;
    private static final int DAYS_LEFT = 24;

    static DemoCalendar on(LocalDate today) {
        LocalDate opens = earlier(LocalDate.of(2026, 10, 5), today.minusDays(DAYS_BEFORE));
        LocalDate closes = later(LocalDate.of(2026, 12, 18), today.plusDays(DAYS_LEFT));
        return new DemoCalendar(
                List.of(
                        new Season(2024, LocalDate.of(2024, 10, 7), LocalDate.of(2024, 12, 20), false),
                        new Season(REFERENCE_YEAR, LocalDate.of(2025, 10, 6), LocalDate.of(2025, 12, 19), false),
                        new Season(2026, opens, closes, true)),
                earlier(STORY_DAY.minusDays(1), today.minusDays(1)));
    }

    /** A moment of a working morning or afternoon, from the opening to the last day on which somebody answered. */
    Instant moment(Season season, double along, Object... words) {
        LocalDate last = season.open() ? answeredUntil : season.closesOn();
        long days = ChronoUnit.DAYS.between(season.opensOn(), last);
        LocalDate day = season.opensOn().plusDays((long) (along * days));
        LocalTime time = LocalTime.of(8, 30).plusMinutes((long) (Draw.uniform(words) * 9 * 60));
        return day.atTime(time).atZone(TimeConfiguration.ZONE).toInstant();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
