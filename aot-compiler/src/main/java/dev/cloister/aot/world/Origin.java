package dev.cloister.aot.world;

/** Where a class comes from; what is wrong in it is reported accordingly. */
enum Origin {
    APPLICATION,
    /** Our VM half and our substitutions' own extra classes. */
    RUNTIME,
    /** The library JDK, substituted or not. */
    JDK,
    /** Made by desugaring; its frames are hidden, as HotSpot hides those of lambda classes. */
    SYNTHETIC
}
