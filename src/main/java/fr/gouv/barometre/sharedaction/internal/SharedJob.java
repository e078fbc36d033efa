package fr.gouv.barometre.sharedaction.internal;

import tools.jackson.databind.json.JsonMapper;

/** Which shared action a job on many communes is about, as it waits in the database. */
public record SharedJob(long action) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public String json() {
        return JSON.writeValueAsString(JSON.createObjectNode().put("action", action));
    }

    public static SharedJob read(String details) {
        return new SharedJob(JSON.readTree(details).get("action").asLong());
    }
}
