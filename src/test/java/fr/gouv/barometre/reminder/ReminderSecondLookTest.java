package fr.gouv.barometre.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouv.barometre.testing.CommuneScene;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.ReminderScene;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestMailbox;
import fr.gouv.barometre.testing.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people are to be reminded. While the first one's e-mail is written something happens to the second one, who was looked up with
 * the first: what holds is how things are when the e-mail is written.
 */
@PortalTest
class ReminderSecondLookTest {

    /** What happens to the other person, in the database's words. */
    enum Meanwhile {
        STOPPED("insert into reminder_stop select address_hash(p.email), now() from person p where p.id = other"),
        ADDRESS_CAME_BACK(
                "insert into returned_address select address_hash(p.email), now() from person p where p.id = other"),
        LOST_THE_COMMUNE("delete from access_grant where person_id = other");

        private final String sql;

        Meanwhile(String sql) {
            this.sql = sql;
        }
    }

    @Autowired
    ReminderScene reminding;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    CommuneScene scene;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    @BeforeEach
    void twoPeopleToRemind() {
        reminding.operator("40001", "40088");
        scene.campaign(2026, "OPEN", "40001", "40088");
        people.referentAt("aire@landes.example.fr", "40001");
        people.referentAt("dax@landes.example.fr", "40088");
    }

    @AfterEach
    void leave() {
        data.owner().sql("drop function if exists meanwhile cascade").update();
        data.owner().sql("delete from reminder_stop").update();
        mailbox.works();
    }

    @Test
    void ifNothingHappensBothAreWrittenTo() {
        assertThat(reminding.run()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Meanwhile.class)
    void theSecondOneIsNotWrittenTo(Meanwhile what) {
        data.owner().sql("""
                        create function meanwhile() returns trigger language plpgsql security definer set search_path = public as $$
                        declare
                            other uuid := (select id from person where email like '%%@landes.example.fr' and id <> new.person_id);
                        begin
                            %s;
                            return null;
                        end $$
                        """.formatted(what.sql)).update();
        data.owner()
                .sql("create trigger meanwhile after insert on reminder for each row execute function meanwhile()")
                .update();

        assertThat(reminding.run()).hasSize(1);
    }
}
