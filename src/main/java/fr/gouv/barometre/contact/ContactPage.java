package fr.gouv.barometre.contact;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of an operator's contacts, by commune and role.
 *
 * @param today day by which mandates are judged
 * @param members communes that are members today
 * @param membersWithout of them, those without any contact
 * @param mandatesEnded contacts whose mandate has ended
 * @param returned contacts whose address no longer takes what the portal sends
 * @param total contacts in all
 * @param matching contacts that the filter lets through, over all pages
 * @param manageable whether the caller may change them
 */
public record ContactPage(
        LocalDate today,
        int members,
        int membersWithout,
        int mandatesEnded,
        int returned,
        int total,
        int matching,
        List<Contact> contacts,
        boolean manageable) {}
