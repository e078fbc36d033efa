package fr.gouv.barometre.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Somebody at a browser of their own: closing it loses the cookies, as leaving a shared computer does. */
final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(1440, 768, 320);
    private static final int HEIGHT = 900;

    // One browser for the run: every visitor has a context, which shares nothing with the others
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("BAROMETRE_CHROMIUM", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    // A busy machine is slow, and Vaadin tries a lost connection again only every five seconds
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final BrowserContext context;
    private final Page page;

    private Visitor() {
        context = CHROMIUM.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(WIDTHS.getFirst(), HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    static Visitor anonymous() {
        return new Visitor();
    }

    /** A visitor who has signed in with the demonstration account and stands on their home page. */
    static Visitor signedIn(String account) {
        Visitor visitor = new Visitor();
        visitor.open("/oauth2/authorization/keycloak");
        visitor.fillKeycloakForm(account, "demo");
        visitor.awaitPortal();
        return visitor;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Response open(String path) {
        return page.navigate(RunningPortal.address(path));
    }

    void fillKeycloakForm(String account, String password) {
        page.locator("#username").fill(account);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    /** Waits until the portal shows a page after a login. */
    void awaitPortal() {
        page.waitForURL(url -> url.startsWith(RunningPortal.address("/")) && !url.contains("/oauth2/"));
        heading().waitFor();
    }

    /** The page's title. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The first one of that name in the page's content. */
    Locator button(String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    Locator dialogButton(String name) {
        return page.locator("vaadin-confirm-dialog, vaadin-dialog, [role=alertdialog], [role=dialog]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last();
    }

    /** Pictures of the page at the three widths, in {@code target/screenshots}. */
    void screenshots(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    @Override
    public void close() {
        context.close();
    }
}
