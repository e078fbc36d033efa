package fr.gouv.barometre.shell;

import fr.gouv.barometre.common.InseeCode;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.security.CurrentUser;
import fr.gouv.barometre.security.Role;
import fr.gouv.barometre.security.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Where a person lands and which pages they are offered. What is not offered is refused by the services all the same. */
@Component
class Navigation {

    private static final List<NavigationEntry> PUBLIC = List.of(
            new NavigationEntry("shell.nav.welcome", Addresses.HOME),
            new NavigationEntry("shell.nav.method", Addresses.METHOD));

    private final CurrentUser user;

    Navigation(CurrentUser user) {
        this.user = user;
    }

    static List<NavigationEntry> forVisitors() {
        return PUBLIC;
    }

    /** The commune a page is about, from its address alone. */
    static Optional<InseeCode> communeOf(String path) {
        String[] segments = path.split("/", -1);
        if (segments.length < 2 || !segments[0].equals(Addresses.COMMUNES)) {
            return Optional.empty();
        }
        return InseeCode.parse(segments[1]);
    }

    /** The entry of the page, or of the nearest page above it: a campaign lies under the campaigns. */
    static Optional<NavigationEntry> current(List<NavigationEntry> entries, String path) {
        return entries.stream()
                .filter(entry -> path.equals(entry.address()) || path.startsWith(entry.address() + "/"))
                .max(Comparator.comparing(entry -> entry.address().length()));
    }

    /** Entries for the signed-in person on a page; none without a grant. */
    List<NavigationEntry> entries(Optional<InseeCode> commune) {
        Set<Role> roles = user.roles();
        if (roles.isEmpty()) {
            return List.of();
        }
        if (commune.isPresent()) {
            return ofCommune(commune.get());
        }
        List<NavigationEntry> entries = new ArrayList<>();
        Served served = served();
        if (roles.contains(Role.DINUM)) {
            entries.add(new NavigationEntry("shell.nav.campaigns", Addresses.CAMPAIGNS));
            entries.add(new NavigationEntry("shell.nav.operators", Addresses.OPERATORS));
            entries.add(new NavigationEntry("shell.nav.communes", Addresses.COMMUNES));
        } else if (roles.contains(Role.OPSN_MANAGER)) {
            entries.add(new NavigationEntry("shell.nav.portfolio", portfolio(served)));
            entries.add(new NavigationEntry("shell.nav.communes", Addresses.COMMUNES));
        } else if (served.communes().size() == 1) {
            entries.addAll(ofCommune(served.communes().iterator().next()));
        } else {
            entries.add(new NavigationEntry("shell.nav.my-communes", Addresses.COMMUNES));
        }
        return entries;
    }

    /** The first page after login; empty for a person without a grant. */
    Optional<String> home() {
        Set<Role> roles = user.roles();
        Served served = served();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        if (roles.contains(Role.DINUM)) {
            return Optional.of(Addresses.CAMPAIGNS);
        }
        if (roles.contains(Role.OPSN_MANAGER)) {
            return Optional.of(portfolio(served));
        }
        return Optional.of(
                served.communes().size() == 1
                        ? Addresses.commune(served.communes().iterator().next())
                        : Addresses.COMMUNES);
    }

    private static List<NavigationEntry> ofCommune(InseeCode commune) {
        return List.of(
                new NavigationEntry("shell.nav.commune", Addresses.commune(commune)),
                new NavigationEntry("shell.nav.questionnaire", Addresses.questionnaire(commune)),
                new NavigationEntry("shell.nav.results", Addresses.results(commune)),
                new NavigationEntry("shell.nav.obligations", Addresses.obligations(commune)),
                new NavigationEntry("shell.nav.plan", Addresses.plan(commune)));
    }

    private static String portfolio(Served served) {
        return served.opsns().size() == 1
                ? Addresses.operator(served.opsns().iterator().next())
                : Addresses.OPERATORS;
    }

    /** What the grants name, without what they imply: an operator stands for its members. */
    private record Served(Set<OpsnId> opsns, Set<InseeCode> communes) {}

    private Served served() {
        Served served = new Served(new HashSet<>(), new TreeSet<>());
        collect(user.scope(), served);
        return served;
    }

    private static void collect(Scope scope, Served into) {
        switch (scope) {
            case Scope.Everything() -> {}
            case Scope.MembersOf(var opsns) -> into.opsns().addAll(opsns);
            case Scope.Communes(var codes) -> into.communes().addAll(codes);
            case Scope.AnyOf(var parts) -> parts.forEach(part -> collect(part, into));
        }
    }
}
