package fr.gouv.barometre.mail.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a mail server reports of an e-mail (RFC 3464). Anybody may write such a thing: nothing in it is believed before
 * {@link ReturnedEmails} has compared it with what was sent.
 *
 * @param addressedTo headers that say to whom the report goes
 * @param refusals recipients who will not get the e-mail; none in a report of a delay
 */
record DeliveryReport(String addressedTo, List<Refusal> refusals) {

    private static final List<String> ADDRESSED_TO = List.of("To", "Delivered-To", "X-Original-To", "Envelope-To");

    /** One names the report, one the details, one returns the e-mail. */
    private static final int MOST_PARTS = 10;

    private static final int LONGEST_DETAILS = 65_536;
    private static final int MOST_RECIPIENTS = 20;
    private static final int LONGEST_REASON = 300;
    private static final Pattern PERMANENT = Pattern.compile("5\\.\\d{1,3}\\.\\d{1,3}");

    /** Of the sender (5.1.7, 5.1.8), the message (5.6, 5.2.3), a rule of the server (5.7) …: the mailbox may well exist. */
    private static final Pattern OF_THE_ADDRESS =
            Pattern.compile("5\\.(0\\.\\d+|1\\.(?![78]$)\\d+|2\\.(?!3$)\\d+|4\\.\\d+)");

    /**
     * A recipient who will never get the e-mail.
     *
     * @param recipients the names of that one, in lower case: as the server knows it, and as it was asked for
     * @param ofTheAddress whether the address is at fault, and not what was sent
     * @param reason for who looks into it
     */
    record Refusal(Set<String> recipients, boolean ofTheAddress, String reason) {}

    /** Empty when it is no report of delivery, or a malformed one. */
    static Optional<DeliveryReport> read(byte[] message) {
        try {
            return read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)));
        } catch (MessagingException | IOException | RuntimeException malformed) {
            // The library throws anything at what nobody should write
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> read(MimeMessage message) throws MessagingException, IOException {
        ContentType type = new ContentType(message.getContentType());
        if (!type.match("multipart/report")
                || !"delivery-status".equalsIgnoreCase(type.getParameter("report-type"))
                || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                return Optional.of(new DeliveryReport(addressedTo(message), refusals(part)));
            }
        }
        return Optional.empty();
    }

    private static String addressedTo(MimeMessage message) throws MessagingException {
        List<String> values = new ArrayList<>();
        for (String name : ADDRESSED_TO) {
            String[] headers = message.getHeader(name);
            values.addAll(headers == null ? List.of() : List.of(headers));
        }
        return String.join("\n", values);
    }

    /** Groups of header fields, divided by blank lines: of the whole report first, then of each recipient. */
    private static List<Refusal> refusals(BodyPart details) throws MessagingException, IOException {
        List<Refusal> refusals = new ArrayList<>();
        try (InputStream whole = details.getInputStream()) {
            InputStream bounded = new ByteArrayInputStream(whole.readNBytes(LONGEST_DETAILS));
            for (int i = 0; i <= MOST_RECIPIENTS && bounded.available() > 0; i++) {
                refusal(new InternetHeaders(bounded)).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private static Optional<Refusal> refusal(InternetHeaders fields) {
        String status = firstWord(field(fields, "Status"));
        Set<String> recipients = Stream.of("Original-Recipient", "Final-Recipient")
                .map(name -> address(field(fields, name)))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
        if (!firstWord(field(fields, "Action")).equals("failed")
                || !PERMANENT.matcher(status).matches()
                || recipients.isEmpty()) {
            return Optional.empty();
        }
        String reason = (status + " " + field(fields, "Diagnostic-Code")).replaceAll("[\\p{Cntrl}\\s]+", " ");
        return Optional.of(new Refusal(
                recipients,
                OF_THE_ADDRESS.matcher(status).matches(),
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON))));
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : MimeUtility.unfold(value).strip();
    }

    private static String firstWord(String value) {
        return value.split("[\\s(;]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** "rfc822; mairie@dax.fr" → "mairie@dax.fr". */
    private static String address(String value) {
        String address = value.substring(value.indexOf(';') + 1).strip();
        return (address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address)
                .toLowerCase(Locale.ROOT);
    }
}
