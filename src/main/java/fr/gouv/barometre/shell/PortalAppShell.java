package fr.gouv.barometre.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/**
 * What the browser loads once for the whole portal; {@code assets/} is open to visitors. The order counts: Lumo for the
 * fields and grids, the tokens that give Lumo the State's colours, the portal's own patterns, and last the State's design
 * system, which comes with the bundle: a pattern that changes one of its rules must be more specific than it.
 */
@NpmPackage(value = "@gouvfr/dsfr", version = "1.15.3")
@JsModule("./portal.js")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/portail.css")
public class PortalAppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "assets/favicon.svg", "any");
    }
}
