package fr.gouv.barometre.territory.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes small editions for tests: one region, one département, communes of 700 inhabitants. */
final class EditionFolder {

    private final Path folder;

    private EditionFolder(Path folder) {
        this.folder = folder;
    }

    static EditionFolder of(Path parent, int year, String... inseeCodes) throws IOException {
        EditionFolder edition = new EditionFolder(Files.createTempDirectory(parent, "edition"));
        edition.file(
                "edition.properties",
                "year=%d\nsource=test\npackage=test\ncommunes=%d\n".formatted(year, inseeCodes.length));
        edition.file("regions.csv", "code,name\n75,Nouvelle-Aquitaine\n");
        edition.file("departements.csv", "code,name,region\n40,Landes,75\n");
        edition.file("epci.csv", "siren,name,kind\n200000001,CC du Test,CC\n");
        edition.file(
                "communes.csv",
                "insee,name,siren,population,departement,region,epci,zone,postcodes\n"
                        + Arrays.stream(inseeCodes)
                                .map(insee -> insee + ",Commune " + insee + ",2" + insee
                                        + "000,700,40,75,200000001,metro,40000\n")
                                .collect(Collectors.joining()));
        edition.file("former-communes.csv", "insee,name,kind,part_of\n");
        return edition;
    }

    EditionFolder former(String insee, String partOf) throws IOException {
        Path file = folder.resolve("former-communes.csv");
        return file(
                "former-communes.csv",
                Files.readString(file) + insee + ",Ancienne " + insee + ",DELEGATED," + partOf + "\n");
    }

    EditionFolder file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    GeographyFiles files() {
        return EmptyPortalDatabase.folder(folder);
    }
}
