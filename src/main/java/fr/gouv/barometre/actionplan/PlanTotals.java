package fr.gouv.barometre.actionplan;

import fr.gouv.barometre.actionplan.BudgetLine.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What actions take in all. Amounts are euros excluding tax, or working days.
 *
 * @param actual of the lines whose actual amount is known
 * @param secured granted or paid by funders
 * @param hoped asked or to be asked, so not certain
 */
public record PlanTotals(
        BigDecimal plannedEuros,
        BigDecimal actualEuros,
        BigDecimal plannedDays,
        BigDecimal actualDays,
        BigDecimal secured,
        BigDecimal hoped) {

    public static PlanTotals of(Collection<ActionFile> files) {
        return of(lines(files), funders(files));
    }

    /** By year of the lines and of what funders pay. */
    public static SortedMap<Integer, PlanTotals> byYear(Collection<ActionFile> files) {
        List<BudgetLine> lines = lines(files);
        List<Funder> funders = funders(files);
        SortedMap<Integer, PlanTotals> years = new TreeMap<>();
        Stream.concat(lines.stream().map(BudgetLine::year), funders.stream().map(Funder::year))
                .forEach(year -> years.computeIfAbsent(
                        year,
                        one -> of(
                                lines.stream()
                                        .filter(line -> line.year() == one)
                                        .toList(),
                                funders.stream()
                                        .filter(funder -> funder.year() == one)
                                        .toList())));
        return years;
    }

    private static List<BudgetLine> lines(Collection<ActionFile> files) {
        return files.stream()
                .flatMap(file -> file.budget().stream())
                .map(KeptLine::value)
                .toList();
    }

    private static List<Funder> funders(Collection<ActionFile> files) {
        return files.stream()
                .flatMap(file -> file.funders().stream())
                .map(KeptLine::value)
                .toList();
    }

    private static PlanTotals of(List<BudgetLine> lines, List<Funder> funders) {
        return new PlanTotals(
                sum(lines, line -> in(Unit.EUROS, line, line.planned())),
                sum(lines, line -> in(Unit.EUROS, line, orZero(line))),
                sum(lines, line -> in(Unit.DAYS, line, line.planned())),
                sum(lines, line -> in(Unit.DAYS, line, orZero(line))),
                sum(funders, funder -> funder.state().secured() ? funder.amount() : BigDecimal.ZERO),
                sum(
                        funders,
                        funder -> funder.state() == Funder.State.TO_ASK || funder.state() == Funder.State.ASKED
                                ? funder.amount()
                                : BigDecimal.ZERO));
    }

    /** What the commune pays itself if nothing more is granted; never negative. */
    public BigDecimal leftToPay() {
        return plannedEuros.subtract(secured).max(BigDecimal.ZERO);
    }

    private static BigDecimal orZero(BudgetLine line) {
        BigDecimal actual = line.actual();
        return actual == null ? BigDecimal.ZERO : actual;
    }

    private static BigDecimal in(Unit unit, BudgetLine line, BigDecimal amount) {
        return line.unit() == unit ? amount : BigDecimal.ZERO;
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
