package dev.touchstone.study.figure;

import dev.touchstone.study.StudyRow;

/** A bucket of a setting. */
record Place(String setting, int bucket) {

    static Place of(StudyRow row) {
        return new Place(row.setting(), row.bucket());
    }

    @Override
    public String toString() {
        return setting + " " + bucket;
    }
}
