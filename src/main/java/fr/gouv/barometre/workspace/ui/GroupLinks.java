package fr.gouv.barometre.workspace.ui;

import static fr.gouv.barometre.common.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.gouv.barometre.benchmark.PeerChoice;
import fr.gouv.barometre.benchmark.PeerGroup;
import fr.gouv.barometre.common.ui.Addresses;
import fr.gouv.barometre.opsn.OpsnDetails;
import fr.gouv.barometre.territory.CommuneDetails;
import fr.gouv.barometre.workspace.CommuneEvolution;
import fr.gouv.barometre.workspace.PeerWords;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Choices that stand in the address, as links. */
final class GroupLinks {

    /** Query parameter: address of the group of peers. */
    static final String GROUP = "groupe";

    private GroupLinks() {}

    /** The groups of peers with what each holds; those of which nothing is shown say why. */
    static Nav of(
            CommuneDetails commune,
            List<OpsnDetails> operators,
            List<PeerChoice> groups,
            @Nullable PeerChoice compared,
            Function<PeerGroup, String> address) {
        return choices(text("workspace.peers.title"), groups.stream().map(choice -> {
            String words = text(
                    "workspace.peers.choice",
                    PeerWords.group(choice.group(), commune, operators),
                    PeerWords.base(choice));
            return choice.scores() == null
                    ? new Span(words)
                    : link(words, address.apply(choice.group()), choice.equals(compared));
        }));
    }

    static Nav of(CommuneEvolution evolution) {
        return of(
                evolution.commune(),
                evolution.operators(),
                evolution.groups(),
                evolution.compared(),
                group -> Addresses.evolution(evolution.commune().insee()) + "?" + GROUP + "=" + group.address());
    }

    static Component link(String words, String address, boolean current) {
        Anchor link = new Anchor(address, words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    static Nav choices(String title, Stream<? extends Component> choices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bn-choix");
        choices.forEach(choice -> list.add(new ListItem(choice)));
        Nav nav = new Nav(CommuneWords.small(title), list);
        nav.setAriaLabel(title);
        return nav;
    }
}
