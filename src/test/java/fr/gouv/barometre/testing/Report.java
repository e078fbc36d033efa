package fr.gouv.barometre.testing;

/** What a mail server writes when it cannot deliver an e-mail (RFC 3464). */
public record Report(String to, String action, String status, String originalRecipient, String finalRecipient) {

    /** That the mailbox does not exist. */
    public static Report of(TestMailbox.Letter letter) {
        return new Report(String.valueOf(letter.envelopeSender()), "failed", "5.1.1", "", letter.to());
    }

    public Report to(String other) {
        return new Report(other, action, status, originalRecipient, finalRecipient);
    }

    public Report says(String otherAction, String otherStatus) {
        return new Report(to, otherAction, otherStatus, originalRecipient, finalRecipient);
    }

    public Report about(String original, String last) {
        return new Report(to, action, status, original, last);
    }

    public String message() {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                 boundary="limit"

                --limit
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --limit
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.net
                Arrival-Date: Tue, 24 Nov 2026 08:00:03 +0100 (CET)

                %sFinal-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Remote-MTA: dns; mail.example.fr
                Diagnostic-Code: smtp; 550 %s <%s>: Recipient address
                    rejected

                --limit
                Content-Type: text/rfc822-headers

                From: portail@example.org
                Subject: Rappel

                --limit--
                """.formatted(
                        to,
                        originalRecipient.isEmpty() ? "" : "Original-Recipient: rfc822;" + originalRecipient + "\n",
                        finalRecipient,
                        action,
                        status,
                        status,
                        finalRecipient)
                .replace("\n", "\r\n");
    }
}
