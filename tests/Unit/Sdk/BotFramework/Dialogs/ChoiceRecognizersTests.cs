using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BackPainBot.UnitTests.Sdk.BotFramework.Dialogs;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colours = ["red", "green", "blue"];
    private static readonly string[] Similar = ["option A", "option B", "option C"];

    [Theory]
    [InlineData("the red one please", "red")]
    [InlineData("RED", "red")]
    [InlineData("2", "green")]
    [InlineData("two", "green")]
    [InlineData("the second one", "green")]
    [InlineData("2nd", "green")]
    [InlineData("the last one", "blue")]
    [InlineData("the first", "red")]
    public void A_choice_is_recognised_by_name_number_and_position(string said, string expected)
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices(said, Colours));
        Assert.Equal(expected, found.Resolution.Value);
        Assert.Equal(Array.IndexOf(Colours, expected), found.Resolution.Index);
    }

    [Theory]
    [InlineData("purple")]
    [InlineData("4")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("")]
    public void What_is_no_choice_is_not_recognised(string said) => Assert.Empty(ChoiceRecognizers.RecognizeChoices(said, Colours));

    [Fact]
    public void Several_choices_come_in_the_order_in_which_they_were_said()
    {
        var found = ChoiceRecognizers.RecognizeChoices("blue and red", Colours);
        Assert.Equal(["blue", "red"], found.Select(one => one.Resolution.Value));
        Assert.Equal((0, 3), (found[0].Start, found[0].End));
    }

    [Fact]
    public void Part_of_a_name_is_enough_when_allowed()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("option", Similar, new FindChoicesOptions { RecognizeNumbers = false }));
        var found = ChoiceRecognizers.RecognizeChoices("B", Similar, new FindChoicesOptions { AllowPartialMatches = true });
        Assert.Equal("option B", Assert.Single(found).Resolution.Value);
        Assert.Equal(0.5f, found[0].Resolution.Score);
    }

    [Fact]
    public void Words_apart_cost_score_and_too_far_apart_do_not_match()
    {
        var values = new List<SortedValue> { new() { Value = "best of", Index = 0 } };
        Assert.Equal(2f / 3, Assert.Single(Find.FindValues("best one of them", values)).Resolution.Score, 3);
        Assert.Empty(Find.FindValues("best a b c of", values));
    }

    [Fact]
    public void Synonyms_and_button_titles_choose_too()
    {
        var choices = new List<Choice> { new("yes") { Synonyms = ["sure thing"] }, new("no") { Action = new Microsoft.Bot.Schema.CardAction(title: "Rather not") } };
        Assert.Equal("yes", ChoiceRecognizers.RecognizeChoices("sure thing", choices)[0].Resolution.Value);
        Assert.Equal("no", ChoiceRecognizers.RecognizeChoices("rather not", choices)[0].Resolution.Value);
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("rather not", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Theory]
    [InlineData("twenty five", 25)]
    [InlineData("twenty-five", 25)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("minus three", -3)]
    [InlineData("-3", -3)]
    [InlineData("a hundred and five", 105)]
    [InlineData("two thousand three hundred", 2300)]
    [InlineData("one million two hundred thousand", 1200000)]
    [InlineData("two point five", 2.5)]
    [InlineData("3 and a half", 3.5)]
    [InlineData("a dozen", 12)]
    [InlineData("2 million", 2000000)]
    [InlineData("I am 40 years old", 40)]
    public void Numbers_are_read_in_words_and_figures(string said, double expected) =>
        Assert.Equal(expected, Microsoft.Bot.Builder.Dialogs.Recognition.NumberRecognizer.FindNumbers(said, "en-us")[0].Value, 6);

    [Theory]
    [InlineData("1.234,5", "de-de", 1234.5)]
    [InlineData("zwei", "de-de", 2)]
    [InlineData("trois", "fr-fr", 3)]
    public void Other_languages_have_their_own_figures_and_words(string said, string locale, double expected) =>
        Assert.Equal(expected, Microsoft.Bot.Builder.Dialogs.Recognition.NumberRecognizer.FindNumbers(said, locale)[0].Value);

    [Fact]
    public void One_and_two_are_two_numbers() =>
        Assert.Equal([1, 2], Microsoft.Bot.Builder.Dialogs.Recognition.NumberRecognizer.FindNumbers("one and two", "en-us").Select(number => number.Value));

    [Theory]
    [InlineData("twenty first", 21)]
    [InlineData("the 3rd", 3)]
    [InlineData("one hundred and second", 102)]
    public void Ordinals_are_read(string said, double expected) =>
        Assert.Equal(expected, Microsoft.Bot.Builder.Dialogs.Recognition.NumberRecognizer.FindOrdinals(said, "en-us")[0].Value);

    [Theory]
    [InlineData("yes", "en-us", true)]
    [InlineData("Yep!", "en-us", true)]
    [InlineData("no thanks", "en-us", false)]
    [InlineData("not ok", "en-us", false)]
    [InlineData("I'm not sure", "en-us", null)]
    [InlineData("maybe", "en-us", null)]
    [InlineData("\U0001F44D", "en-us", true)]
    [InlineData("oui", "fr-fr", true)]
    [InlineData("nein", "de-de", false)]
    [InlineData("いいえ", "ja-jp", false)]
    [InlineData("不是", "zh-cn", false)]
    public void Yes_and_no_are_read_in_the_prompts_languages(string said, string locale, bool? expected) =>
        Assert.Equal(expected, Microsoft.Bot.Builder.Dialogs.Recognition.YesOrNo.Recognize(said, locale));
}
