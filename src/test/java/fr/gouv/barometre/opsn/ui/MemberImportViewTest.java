package fr.gouv.barometre.opsn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import fr.gouv.barometre.common.OpsnId;
import fr.gouv.barometre.opsn.Area;
import fr.gouv.barometre.opsn.AreaKind;
import fr.gouv.barometre.opsn.internal.ImportWork;
import fr.gouv.barometre.testing.PortalTest;
import fr.gouv.barometre.testing.SignIn;
import fr.gouv.barometre.testing.TestData;
import fr.gouv.barometre.testing.TestPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dinum sends a list, reads what it would change, and applies it; what was wrong is said beside it. */
@PortalTest
class MemberImportViewTest extends SpringBrowserlessTest {

    @Autowired
    ImportWork work;

    @Autowired
    TestPeople people;

    @Autowired
    TestData data;

    private OpsnId landes;

    @BeforeEach
    void anOperatorOfTwoMembers() {
        data.clean();
        landes = people.operator("Landes Mutualisation", "40192", "40088");
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private String page() {
        return spaced(((Component) getCurrentView()).getElement().getTextRecursively());
    }

    /** Whether a space may end a line is not what these tests are about. */
    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    private void open(String end) {
        UI.getCurrent().navigate("operateurs/" + landes.value() + "/membres" + end);
    }

    private void send(String content) {
        FileForm form = $(FileForm.class).single();
        form.compare("adhérents.csv", content.getBytes(StandardCharsets.UTF_8));
        form.received($(Upload.class).single());
    }

    private Button button(String label) {
        return $(Button.class).withText(label).single();
    }

    private List<NativeTableRow> lines() {
        return $(NativeTableBody.class).single().getRows();
    }

    private int members() {
        return data.owner()
                .sql("select count(*) from opsn_membership where ends_on is null")
                .query(Integer.class)
                .single();
    }

    @Test
    void aListIsSentReadAndApplied() {
        SignIn.as(people.dinum());
        open("");
        assertThat(page()).contains("Ajouter des communes par fichier");
        open("/import");
        assertThat($(H1.class).single().getText()).isEqualTo("Importer des membres de Landes Mutualisation");
        send("code insee;commune\n1004;\n40088;Dax\n99999;Nulle part\n");
        assertThat(page()).contains("Ce que changerait « adhérents.csv »", "sur 3 lignes");
        assertThat(lines()).hasSize(3);
        assertThat(page()).contains("« 1004 » lu « 01004 »");
        QueryParameters all = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        String page = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent().navigate(page, all.merging("lignes", "unknown"));
        assertThat(lines()).hasSize(1);
        UI.getCurrent().navigate(page, all.merging("lignes", "tout").merging("page", "9"));
        assertThat(lines())
                .as("what makes no sense in the address shows everything")
                .hasSize(3);

        test(button("Appliquer 1 changement")).click();
        assertThat(page()).contains("Rien n’a changé", "1 ligne est à corriger");
        assertThat(members()).isEqualTo(2);
        test($(Checkbox.class).single()).click();
        test(button("Appliquer 1 changement")).click();
        assertThat(page()).contains("Le portail applique le changement");
        open("/import");
        assertThat(page()).contains("Listes des dernières 24 heures", "adhérents.csv", "En cours");
        work.workOff();
        open("/import");
        assertThat(page()).contains("Appliquée");
        UI.getCurrent().navigate(page, all);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(page()).contains("Liste appliquée le", "1 commune ajoutée, aucune adhésion close");
        assertThat(members()).isEqualTo(3);
        assertThat($(Button.class).withText("Appliquer 1 changement").all()).isEmpty();
    }

    @Test
    void aFileThatIsNoListIsRefusedBesideIt() {
        SignIn.as(people.dinum());
        open("/import");
        send("");
        assertThat(page()).contains("Rien n’a changé", "Ce fichier est vide");
        assertThat(members()).isEqualTo(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWholeDepartementIsComparedFirst() {
        SignIn.as(people.dinum());
        open("/import");
        test(button("Comparer avec les membres")).click();
        assertThat($(ComboBox.class).single().getErrorMessage()).startsWith("Choisissez un EPCI");
        $(ComboBox.class).single().setValue(new Area(AreaKind.DEPARTEMENT, "40", "Landes", 327));
        test(button("Comparer avec les membres")).click();
        assertThat(page()).contains("Ce que changerait « Landes »");
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void anAddressOfAListThatIsGoneSaysSo() {
        SignIn.as(people.dinum());
        UI.getCurrent()
                .navigate(
                        "operateurs/" + landes.value() + "/membres/import",
                        QueryParameters.of("essai", "0b1c0000-0000-4000-8000-000000000000"));
        assertThat(page()).contains("Cette liste n’est plus là", "Par fichier");
    }

    @Test
    void aReaderOfTheOperatorDoesNotOpenThePage() {
        SignIn.as(people.operatorReader(landes));
        open("/import");
        assertThat(page()).doesNotContain("Importer des membres");
    }
}
