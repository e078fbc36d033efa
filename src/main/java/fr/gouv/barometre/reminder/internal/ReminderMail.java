package fr.gouv.barometre.reminder.internal;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.mail.Email;
import fr.gouv.barometre.reminder.CommuneReminder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words of a reminder. */
@Component
public class ReminderMail {

    private static final String PARAGRAPH = "\n\n";

    private final String publicUrl;

    ReminderMail(@Value("${barometre.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /**
     * @param operators of the communes at least
     * @param token of the link that stops reminders
     */
    public Email write(Recipient recipient, List<Operator> operators, String token) {
        Map<OpsnId, Operator> known = operators.stream().collect(Collectors.toMap(Operator::id, Function.identity()));
        Map<InseeCode, List<CommuneReminder>> byCommune = recipient.communes().stream()
                .collect(Collectors.groupingBy(CommuneReminder::insee, LinkedHashMap::new, Collectors.toList()));
        String stop = publicUrl + "/rappels/arret/" + token;
        String body = Stream.of(
                        Stream.of(say("reminder.mail.hello", byCommune.size())),
                        byCommune.values().stream().map(of -> commune(of, known)),
                        sentences(recipient, known),
                        Stream.of(say("reminder.mail.foot", stop)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(PARAGRAPH));
        return new Email(recipient.address(), subject(byCommune), body, URI.create(stop));
    }

    private static String subject(Map<InseeCode, List<CommuneReminder>> byCommune) {
        return byCommune.size() == 1
                ? say(
                        "reminder.mail.subject",
                        byCommune.values().iterator().next().getFirst().commune())
                : say("reminder.mail.subject.several", byCommune.size());
    }

    /** One commune of several operators is said once. */
    private String commune(List<CommuneReminder> of, Map<OpsnId, Operator> known) {
        CommuneReminder first = of.getFirst();
        String operators =
                of.stream().map(reminder -> operator(reminder, known).name()).collect(Collectors.joining(", "));
        String reasons = of.stream()
                .flatMap(reminder -> reminder.reasons().stream())
                .distinct()
                .map(reason -> "- " + reason + "\n")
                .collect(Collectors.joining());
        return say("reminder.mail.commune", first.commune(), operators) + "\n" + reasons + publicUrl + "/communes/"
                + first.insee().value();
    }

    private static Stream<String> sentences(Recipient recipient, Map<OpsnId, Operator> known) {
        return recipient.communes().stream()
                .map(reminder -> operator(reminder, known))
                .distinct()
                .filter(operator -> !operator.setting().sentence().isEmpty())
                .map(operator -> say(
                        "reminder.mail.sentence",
                        operator.name(),
                        operator.setting().sentence()));
    }

    private static Operator operator(CommuneReminder reminder, Map<OpsnId, Operator> known) {
        return Objects.requireNonNull(known.get(reminder.opsn()));
    }
}
