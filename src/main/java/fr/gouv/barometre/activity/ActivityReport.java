package fr.gouv.barometre.activity;

import fr.gouv.barometre.opsn.OpsnDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * A year of an operator and its members of today.
 *
 * @param years that there is something to report on, the latest first
 * @param sentences the year in a few sentences that can be read aloud
 * @param tables the figures, in the order of the sentences
 * @param method what the figures are, for who wants to check them
 */
public record ActivityReport(
        OpsnDetails opsn,
        int year,
        LocalDate today,
        List<Integer> years,
        List<String> sentences,
        List<ReportTable> tables,
        String method) {}
