package fr.gouv.barometre.portfolio;

import static fr.gouv.barometre.common.Sentences.say;

import fr.gouv.barometre.common.Dates;
import fr.gouv.barometre.common.Numbers;
import fr.gouv.barometre.survey.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every column of the portfolio, in the order in which they are shown. */
public final class PortfolioColumns {

    public static final String NAME = "nom";
    public static final String STATE = "etat";
    public static final String ANSWERED = "rempli";

    /** What a person sees before choosing. */
    public static final Set<String> SHOWN_AT_FIRST =
            Set.of(NAME, STATE, ANSWERED, "indice", "sur-un-an", "retards", "plan");

    private final List<PortfolioColumn> all = new ArrayList<>();

    /** @param axes of the questionnaire of today */
    public PortfolioColumns(List<Axis> axes) {
        all.add(new PortfolioColumn(NAME, title(NAME), false, PortfolioRow::name, row -> true, (one, other) -> 0));
        add("population", true, PortfolioRow::population, (row, people) -> Numbers.count(people));
        add("epci", false, row -> row.epci() == null ? null : row.epci().name(), (row, name) -> name);
        add(STATE, false, PortfolioRow::state, (row, state) -> say("portfolio.state." + state));
        add(
                ANSWERED,
                true,
                row -> row.asked() == 0 ? null : Double.valueOf(row.answeredShare()),
                (row, share) -> outOf(row.answered(), row.asked()));
        add("indice", true, PortfolioRow::index, PortfolioColumns::index);
        add("sur-un-an", true, PortfolioRow::change, (row, change) -> words(change));
        for (int position = 0; position < axes.size(); position++) {
            addAxis(axes.get(position), position);
        }
        add(
                "retards",
                true,
                row -> row.late() == null ? null : Integer.valueOf(row.late().size()),
                (row, late) -> String.valueOf(late));
        add(
                "plan",
                true,
                row -> row.plan().decided() == 0
                        ? null
                        : Double.valueOf(row.plan().doneShare()),
                (row, share) -> outOf(row.plan().done(), row.plan().decided()));
        add("etat-plan", false, row -> row.plan().state(), (row, state) -> say("portfolio.plan." + state));
        add("contact", false, PortfolioRow::hasContact, (row, known) -> say("portfolio.contact." + known));
        add("suivi", false, PortfolioRow::manager, (row, manager) -> manager);
        add("services", false, row -> row.services().isEmpty() ? null : services(row), (row, services) -> services);
        add(
                "activite",
                false,
                row -> row.lastActivity() == null
                        ? null
                        : Long.valueOf(row.lastActivity().toEpochDay()),
                (row, day) -> Dates.numeric(LocalDate.ofEpochDay(day)));
    }

    public List<PortfolioColumn> all() {
        return List.copyOf(all);
    }

    /** Those with these ids, in the order of the table; the name is always there. */
    public List<PortfolioColumn> of(Set<String> ids) {
        return all.stream()
                .filter(column -> column.id().equals(NAME) || ids.contains(column.id()))
                .toList();
    }

    public Optional<PortfolioColumn> find(String id) {
        return all.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    private <C extends Comparable<C>> void add(
            String id,
            boolean number,
            Function<PortfolioRow, @Nullable C> value,
            BiFunction<PortfolioRow, C, String> words) {
        all.add(PortfolioColumn.of(id, title(id), number, value, words));
    }

    private void addAxis(Axis axis, int position) {
        all.add(PortfolioColumn.of(
                axis.code().toLowerCase(Locale.ROOT),
                axis.shortTitle(),
                true,
                row -> row.axis(position),
                (row, score) -> String.valueOf(score)));
    }

    private static String services(PortfolioRow row) {
        return row.services().stream()
                .sorted()
                .map(service -> say("opsn.service.short." + service))
                .collect(Collectors.joining(", "));
    }

    private static String title(String id) {
        return say("portfolio.column." + id);
    }

    private static String outOf(int part, int whole) {
        return say("portfolio.grid.outOf", part, whole);
    }

    private static String index(PortfolioRow row, Integer index) {
        String year = row.scores() == null ? "" : String.valueOf(row.scores().year());
        return say("portfolio.grid.indexOfYear", index, year);
    }

    private static String words(MemberScores.Change change) {
        String year = String.valueOf(change.since());
        return change.points() == 0
                ? say("portfolio.grid.same", year)
                : say(
                        change.points() > 0 ? "portfolio.grid.more" : "portfolio.grid.less",
                        Math.abs(change.points()),
                        year);
    }
}
