namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>What a word can be in a prescription. A word may be several things.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,

    /// <summary>An exercise that loads the back, as a thing: squats, deadlifting.</summary>
    Exercise = 1L << 0,

    /// <summary>The same as something to do: squat, deadlift.</summary>
    ExerciseVerb = 1L << 1,

    /// <summary>Lift, train, run: loading or not by what follows.</summary>
    EffortVerb = 1L << 2,

    /// <summary>Barbell, kettlebell, plates.</summary>
    Gear = 1L << 3,

    /// <summary>Gym, lifting, workout: training as such.</summary>
    Training = 1L << 4,

    /// <summary>Weight, load, resistance.</summary>
    LoadNoun = 1L << 5,

    /// <summary>Verbs that put somebody to an exercise: start, try, add.</summary>
    StartVerb = 1L << 6,

    /// <summary>Add, increase: verbs that raise a load.</summary>
    IncreaseVerb = 1L << 7,

    /// <summary>Hold, swing, carry: loading with gear or a weight in the hand.</summary>
    HandleVerb = 1L << 8,
    SetWord = 1L << 9,
    RepetitionWord = 1L << 10,
    MassUnit = 1L << 11,

    /// <summary>What a percentage is of: maximum, 1RM, body weight.</summary>
    Maximum = 1L << 12,
    EffortScale = 1L << 13,
    Format = 1L << 14,
    Subject = 1L << 15,
    Modal = 1L << 16,
    Negator = 1L << 17,

    /// <summary>Avoid, leave, pause: advice against.</summary>
    Against = 1L << 18,

    /// <summary>What, which, if, whether.</summary>
    Asking = 1L << 19,

    /// <summary>Ask, question, note, tell.</summary>
    Telling = 1L << 20,

    /// <summary>Said, wrote, told.</summary>
    Reporting = 1L << 21,
    Clinician = 1L << 22,
    Breath = 1L << 23,
    TimeUnit = 1L << 24,
    Weekday = 1L << 25,
    Period = 1L << 26,
    Frequency = 1L << 27,
    Positive = 1L << 28,
    Copula = 1L << 29,
    Hold = 1L << 30,
    Number = 1L << 31,

    /// <summary>A number only beside a set or repetition word: roman, Latin, "few".</summary>
    WeakNumber = 1L << 32,
    Opener = 1L << 33,
    Plan = 1L << 34,
    Measure = 1L << 35,
    Effortful = 1L << 36,
    Determiner = 1L << 37,
    EasyMove = 1L << 38,
    Limit = 1L << 39,
    Times = 1L << 40,
    Preposition = 1L << 41,
    Adverb = 1L << 42,
    Condition = 1L << 43,

    /// <summary>Squats, push-ups: exercises that are counted.</summary>
    Counted = 1L << 44,
    Topic = 1L << 45,
    Benefit = 1L << 46,
    Each = 1L << 47,
    Part = 1L << 48,
    BodyMass = 1L << 49,
    Approval = 1L << 50,
    Recommend = 1L << 51,
    Continuing = 1L << 52,
    Occasion = 1L << 53,
    Swap = 1L << 54,
    Backbone = 1L << 55,
    TrainingDay = 1L << 56,
    Perceiving = 1L << 57,
    Hurting = 1L << 58,

    Loading = Exercise | ExerciseVerb | Gear | Training,
    AnyNumber = Number | WeakNumber,
}
