using FsCheck;
using FsCheck.Fluent;

namespace BackPainBot.UnitTests.Domain.Safety.Prescriptions;

/// <summary>Prescriptions put together from parts: hundreds of thousands of wordings.</summary>
internal static class Grammar
{
    private static readonly Gen<string> Opener = Gen.Elements("", "", "Yes, ", "Ok, so ", "Sure. ", "Today ", "Next, ", "- ", "1. ", "> ", "In that case ", "Good. Now ", "First, ", "In week two, ", "If it feels good, ", "Since your doctor cleared you, ", "Between us, ");

    private static readonly Gen<string> Verb = Gen.Elements("try", "start with", "begin with", "do", "perform", "add", "go for", "work up to", "aim for", "go back to", "return to", "stick with", "keep doing", "use", "include", "finish with", "progress to", "move on to", "consider", "ease into", "practise", "give yourself", "swap rows for", "resume");

    private static readonly Gen<string> Manner = Gen.Elements("", "some ", "a few ", "light ", "gentle ", "very light ", "slow, controlled ", "a couple of ", "your usual ", "shallow ", "pain-free ", "box-supported ");

    private static readonly Gen<string> Exercise = Gen.Elements("squats", "goblet squats", "deadlifts", "deadlifting", "Romanian deadlifts", "lunges", "split squats", "kettlebell swings", "hip thrusts", "leg presses", "bench press", "good mornings", "bent-over rows", "back extensions", "box jumps", "burpees", "weight training", "strength training", "power cleans", "farmer's walks", "loaded carries", "heavy lifting", "push-ups", "planks", "thrusters");

    private static readonly Gen<string> Ending = Gen.Elements("", ".", "!", " today.", " and see how it feels.", " for now.", " again.", ", nice and easy.");

    private static readonly Gen<string> Offer = Gen.Elements("How about ", "I'd start with ", "I recommend ", "I suggest ", "My advice is ", "Let's do ", "Go ahead and do ", "Feel free to try ", "Why not try ", "Would you like to try ", "You could try ", "You can do ", "You're ready for some ", "You should start ", "You may go back to ", "We can begin with ", "It's fine to do ", "It is safe for you to do ", "The best exercise is ", "Your next exercise is ");

    private static readonly Gen<string> Verdict = Gen.Elements(" are fine", " are perfectly safe for you", " should be ok", " would be good", " is allowed", " will help your back", " won't hurt you", " could work well for you", " are a good start", " tend to be well tolerated");

    private static readonly Gen<string> Count = Gen.Elements("3", "three", "5", "five", "four", "٣", "३", "３", "iii");

    private static readonly Gen<string> Repeats = Gen.Elements("8", "eight", "10", "ten", "12", "twelve", "٨", "८", "８");

    private static readonly Gen<string> Product = Gen.Elements("x", " x ", "×", " × ", " ✕ ", " х ", " * ", " sets of ", " rounds of ", " sets x ", " séries de ", " series de ", " serie da ", " Sätze mit ", " lots of ", " by ");

    private static readonly Gen<string> Amount = Gen.Elements("20", "42.5", "2,5", "60", "100", "eighty", "٢٠", "２０");

    private static readonly Gen<string> Mass = Gen.Elements("kg", " kg", " kilos", " lb", "lbs", " pounds", " кг", " キロ", " kilogramos", "㎏");

    private static readonly Gen<string> WeightFrame = Gen.Elements("{0}", "Use {0}.", "Start at {0}", "Go with {0} today.", "Anything under {0} is fine.", "No more than {0}.", "| Bar | {0} |", "Stay below {0}.", "{0} should do it.");

    private static readonly Gen<string> Share = Gen.Elements("60% of your max", "70 % of your 1RM", "half your usual weight", "two thirds of your old max", "1.5 x bodyweight", "RPE 6", "50 per cent of your one-rep max", "a third of what you used to lift");

    private static readonly Gen<string> Often = Gen.Elements("twice a week", "3x/week", "every other day", "three times per week", "on Mon, Wed and Fri", "2 days a week", "thrice weekly", "daily");

    private static readonly Gen<string> Label = Gen.Elements("Monday: ", "Mon - ", "Week 1: ", "Day two: ", "**Week 3** - ", "Fri | ");

    public static Gen<string> Any { get; } = Gen.OneOf(
        Join(Opener, Verb, Gen.Constant(" "), Manner, Exercise, Ending),
        Join(Offer, Manner, Exercise, Ending),
        Join(Manner, Exercise, Verdict, Ending),
        Join(Opener, Count, Product, Repeats, Ending),
        Join(Opener, Repeats, Gen.Elements(" reps", " slow reps", " repetitions", " Wiederholungen", " ripetizioni", " powtórzeń"), Ending),
        Join(Amount, Mass).SelectMany(weight => WeightFrame.Select(frame => frame.Replace("{0}", weight, StringComparison.Ordinal))),
        Join(Opener, Share, Ending),
        Join(Gen.Elements("Squats ", "Deadlift ", "Lift ", "Gym ", "Strength training "), Often, Ending),
        Join(Label, Manner, Exercise));

    private static Gen<string> Join(params Gen<string>[] parts) => Gen.CollectToArray(parts).Select(string.Concat);
}
