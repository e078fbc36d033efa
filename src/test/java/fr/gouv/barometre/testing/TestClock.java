package fr.gouv.barometre.testing;

import fr.gouv.barometre.common.TimeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A clock that tests set; it stands at 24 November 2026, 10:46 in Paris, until they do. */
@Component
@Primary
public class TestClock extends Clock {

    public static final LocalDate START = LocalDate.of(2026, 11, 24);

    private volatile Instant now = at(START);

    public static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 46)).atZone(TimeConfiguration.ZONE).toInstant();
    }

    public void set(LocalDate day) {
        now = at(day);
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void reset() {
        set(START);
    }

    @Override
    public ZoneId getZone() {
        return TimeConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
