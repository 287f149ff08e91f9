using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;
using Microsoft.SemanticKernel;

namespace BackPainBot.UnitTests.Conversation.Answers;

public sealed class LoadingRuleFilterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(PainNow.Yes, false)]
    [InlineData(PainNow.Unknown, false)]
    [InlineData(PainNow.No, true)]
    public async Task A_loading_page_passes_only_where_pain_is_known_to_be_absent(PainNow pain, bool passes)
    {
        var found = await InvokeAsync(new Passage(Cited, "Back to lifting, with your clinician's plan.", LoadingLevel.Loading), new SafetyPicture { Now = Now, Pain = new PainState(pain, null, Now) });

        Assert.Equal(passes ? 1 : 0, found.Passages.Count);
    }

    [Fact]
    public async Task A_passage_that_prescribes_passes_for_nobody()
    {
        var found = await InvokeAsync(new Passage(Cited, "Do 3 sets of 10 squats.", LoadingLevel.None), new SafetyPicture { Now = Now, Pain = new PainState(PainNow.No, 0, Now) });

        Assert.Empty(found.Passages);
    }

    [Fact]
    public async Task Without_a_picture_the_caller_is_a_stranger() =>
        Assert.Empty((await InvokeAsync(new Passage(Cited, "Back to lifting.", LoadingLevel.Loading), null)).Passages);

    private static Citation Cited => new("page", "A page", "A page", "/topics/page");

    private static async Task<Found> InvokeAsync(Passage passage, SafetyPicture? picture)
    {
        var builder = Kernel.CreateBuilder();
        builder.Plugins.AddFromFunctions("library", [KernelFunctionFactory.CreateFromMethod(() => new Found([passage], true), "search")]);
        var kernel = builder.Build();
        kernel.FunctionInvocationFilters.Add(new LoadingRuleFilter(TimeProvider.System));
        var arguments = new KernelArguments { [LoadingRuleFilter.Picture] = picture };
        return (await kernel.InvokeAsync<Found>("library", "search", arguments))!;
    }
}
