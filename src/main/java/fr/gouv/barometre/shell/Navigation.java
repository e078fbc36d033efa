package fr.gouv.barometre.shell;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.security.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which pages a person is offered, from their scope alone. What is not offered is refused by the services all the same.
 *
 * @param home the first page after login, relative to the portal's root; empty for a person without a grant
 * @param general pages that are not about one commune
 * @param changeCommune from a commune's pages back to where another one is chosen; empty when there is only one
 * @param pagesOfOperator the pages that the person is offered of an operator; none of one that they do not follow
 */
record Navigation(
        Optional<String> home,
        List<NavigationEntry> general,
        Optional<NavigationEntry> changeCommune,
        Function<OpsnId, List<NavigationEntry>> pagesOfOperator) {

    private static final List<NavigationEntry> VISITORS = List.of(
            new NavigationEntry("shell.nav.welcome", Addresses.HOME),
            new NavigationEntry("shell.nav.method", Addresses.METHOD));

    static List<NavigationEntry> forVisitors() {
        return VISITORS;
    }

    static Navigation of(Scope scope) {
        Set<OpsnId> opsns = opsns(scope).collect(Collectors.toSet());
        Set<InseeCode> communes = communes(scope).collect(Collectors.toCollection(TreeSet::new));
        if (scope instanceof Scope.Everything) {
            return forDinum();
        }
        if (!opsns.isEmpty()) {
            return forManager(opsns);
        }
        return switch (communes.size()) {
            case 0 -> new Navigation(Optional.empty(), List.of(), Optional.empty(), opsn -> List.of());
            case 1 -> forTheOnly(communes.iterator().next());
            default -> forSeveralCommunes();
        };
    }

    private static Navigation forDinum() {
        return new Navigation(
                Optional.of(Addresses.CAMPAIGNS),
                List.of(
                        new NavigationEntry("shell.nav.campaigns", Addresses.CAMPAIGNS),
                        new NavigationEntry("shell.nav.operators", Addresses.OPERATORS),
                        new NavigationEntry("shell.nav.communes", Addresses.COMMUNES),
                        new NavigationEntry("shell.nav.access", Addresses.ACCESS)),
                Optional.of(new NavigationEntry("shell.nav.campaigns", Addresses.CAMPAIGNS)),
                opsn -> List.of(portfolio(opsn), members(opsn), declared(opsn), shared(opsn), team(opsn)));
    }

    private static Navigation forManager(Set<OpsnId> opsns) {
        NavigationEntry entry = opsns.size() == 1
                ? portfolio(opsns.iterator().next())
                : new NavigationEntry("shell.nav.operators", Addresses.OPERATORS);
        return new Navigation(
                Optional.of(entry.address()),
                List.of(entry, new NavigationEntry("shell.nav.communes", Addresses.COMMUNES)),
                Optional.of(entry),
                opsn -> opsns.contains(opsn)
                        ? List.of(
                                portfolio(opsn),
                                new NavigationEntry("shell.nav.calls", Addresses.calls(opsn)),
                                members(opsn),
                                declared(opsn),
                                shared(opsn),
                                contacts(opsn),
                                new NavigationEntry("shell.nav.reminders", Addresses.reminders(opsn)),
                                team(opsn))
                        : List.of());
    }

    private static Navigation forTheOnly(InseeCode commune) {
        return new Navigation(
                Optional.of(Addresses.commune(commune)), pagesOf(commune), Optional.empty(), opsn -> List.of());
    }

    private static Navigation forSeveralCommunes() {
        return new Navigation(
                Optional.of(Addresses.COMMUNES),
                List.of(new NavigationEntry("shell.nav.my-communes", Addresses.COMMUNES)),
                Optional.of(new NavigationEntry("shell.nav.change-commune", Addresses.COMMUNES)),
                opsn -> List.of());
    }

    /** The entries on a page: those of the commune or the operator it is about, else the general ones. */
    List<NavigationEntry> entriesOn(String path) {
        return home.isEmpty()
                ? List.of()
                : communeOf(path)
                        .map(Navigation::pagesOf)
                        .or(() -> operatorOf(path)
                                .map(pagesOfOperator)
                                .filter(pages -> !pages.isEmpty())
                                .map(this::withGeneral))
                        .orElse(general);
    }

    /** An operator's pages, between the way back to the other operators, for who has several, and the communes. */
    private List<NavigationEntry> withGeneral(List<NavigationEntry> pages) {
        return Stream.of(general(Addresses.OPERATORS), pages.stream(), general(Addresses.COMMUNES))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<NavigationEntry> general(String address) {
        return general.stream().filter(entry -> entry.address().equals(address));
    }

    Optional<NavigationEntry> changeCommuneOn(String path) {
        return communeOf(path).flatMap(commune -> changeCommune);
    }

    /** The entry of the page, or of the nearest page above it: a campaign lies under the campaigns. */
    static Optional<NavigationEntry> current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> path.equals(entry.address()) || entry.nearness(path) > 0)
                .max(Comparator.comparingInt(entry -> entry.nearness(path)));
    }

    private static Optional<InseeCode> communeOf(String path) {
        String[] segments = path.split("/", -1);
        return segments.length > 1 && segments[0].equals(Addresses.COMMUNES)
                ? InseeCode.parse(segments[1])
                : Optional.empty();
    }

    private static Optional<OpsnId> operatorOf(String path) {
        String[] segments = path.split("/", -1);
        return segments.length > 1 && segments[0].equals(Addresses.OPERATORS) && segments[1].matches("[0-9]{1,18}")
                ? Optional.of(new OpsnId(Long.parseLong(segments[1])))
                : Optional.empty();
    }

    private static NavigationEntry portfolio(OpsnId opsn) {
        return new NavigationEntry("shell.nav.portfolio", Addresses.operator(opsn));
    }

    private static NavigationEntry members(OpsnId opsn) {
        return new NavigationEntry("shell.nav.members", Addresses.members(opsn));
    }

    private static NavigationEntry declared(OpsnId opsn) {
        return new NavigationEntry(
                "shell.nav.declared", Addresses.declaredAnswers(opsn), List.of(Addresses.delegations(opsn)));
    }

    private static NavigationEntry shared(OpsnId opsn) {
        return new NavigationEntry("shell.nav.shared", Addresses.sharedActions(opsn));
    }

    private static NavigationEntry contacts(OpsnId opsn) {
        return new NavigationEntry("shell.nav.contacts", Addresses.contacts(opsn), List.of(Addresses.referents(opsn)));
    }

    private static NavigationEntry team(OpsnId opsn) {
        return new NavigationEntry("shell.nav.operator-team", Addresses.operatorTeam(opsn));
    }

    private static List<NavigationEntry> pagesOf(InseeCode commune) {
        return List.of(
                new NavigationEntry("shell.nav.commune", Addresses.commune(commune)),
                new NavigationEntry("shell.nav.questionnaire", Addresses.questionnaire(commune)),
                new NavigationEntry("shell.nav.results", Addresses.results(commune)),
                new NavigationEntry("shell.nav.evolution", Addresses.evolution(commune)),
                new NavigationEntry("shell.nav.obligations", Addresses.obligations(commune)),
                new NavigationEntry("shell.nav.plan", Addresses.plan(commune), List.of(Addresses.simulator(commune))),
                new NavigationEntry("shell.nav.documents", Addresses.documents(commune)),
                new NavigationEntry(
                        "shell.nav.team",
                        Addresses.team(commune),
                        List.of(Addresses.handover(commune), Addresses.heldContacts(commune))));
    }

    private static Stream<OpsnId> opsns(Scope scope) {
        return switch (scope) {
            case Scope.MembersOf(var opsns) -> opsns.stream();
            case Scope.AnyOf(var parts) -> parts.stream().flatMap(Navigation::opsns);
            case Scope.Everything everything -> Stream.empty();
            case Scope.Communes communes -> Stream.empty();
        };
    }

    private static Stream<InseeCode> communes(Scope scope) {
        return switch (scope) {
            case Scope.Communes(var codes) -> codes.stream();
            case Scope.AnyOf(var parts) -> parts.stream().flatMap(Navigation::communes);
            case Scope.Everything everything -> Stream.empty();
            case Scope.MembersOf members -> Stream.empty();
        };
    }
}
