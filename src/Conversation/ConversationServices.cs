using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Answers.Rewriting;
using BackPainBot.Conversation.Companion;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.Streaming;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation;

/// <summary>The room's one door for dependency injection.</summary>
public static class ConversationServices
{
    /// <summary>
    /// Adds the conversation; needs <c>AddReading</c> and <c>AddLibrary</c>. Register an <see cref="ITurnStore"/> before it to keep state elsewhere than in memory.
    /// Resolving <see cref="ITurnRunner"/> checks every script against its class.
    /// </summary>
    /// <exception cref="InvalidOperationException">The options are wrong; all problems are in the message.</exception>
    public static IServiceCollection AddConversation(this IServiceCollection services, ConversationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Problems().ToList() is { Count: > 0 } problems)
            throw new InvalidOperationException(string.Join(Environment.NewLine, problems));
        services.AddLogging();
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITurnStore, MemoryTurnStore>();
        services.TryAddSingleton<IVisitPackLinks, InlineVisitPack>();
        services.TryAddSingleton<ILiveWords, NobodyWatches>();
        return services.AddScripts(options).AddAnswers().AddDialogs().AddTurn();
    }

    private static IServiceCollection AddScripts(this IServiceCollection services, ConversationOptions options) => services
        .AddSingleton(_ => ScriptBook.Load(options.DialogsDirectory))
        .AddSingleton(_ => QuestionBank.Load(options.DialogsDirectory))
        .AddSingleton<ScriptAudit>()
        .AddSingleton<Turn.Replies.Speaker>()
        .AddSingleton<SmallWords>()
        .AddSingleton<CommandMatcher>()
        .AddSingleton<AnswerMatcher>();

    private static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton<PageLinks>()
        .AddSingleton<LibraryPlugin>()
        .AddSingleton<LoadingRuleFilter>()
        .AddSingleton(KernelWith)
        .AddSingleton<AnswerService>()
        .AddSingleton<ReplyDrafter>();

    private static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<QuestionWriter>()
        .AddSingleton<DialogTools>()
        .AddSingleton<TriggerMapPicture>()
        .AddSingleton<TrendPicture>()
        .AddSingleton<VisitQuestions>()
        .AddSingleton<VisitFacts>()
        .AddSingleton<IQuestionFacts>(provider => provider.GetRequiredService<VisitFacts>())
        .AddSingleton<IQuestionFacts, TriggerQuestionFacts>()
        .AddSingleton<IQuestionFacts, CheckInQuestionFacts>()
        .AddSingleton<Situation>()
        .AddSingleton<ConsentDialog>()
        .AddSingleton<SafetyCheckDialog>()
        .AddSingleton<ScriptedDialog>(provider => provider.GetRequiredService<ConsentDialog>())
        .AddSingleton<ScriptedDialog>(provider => provider.GetRequiredService<SafetyCheckDialog>())
        .AddSingleton<ScriptedDialog, TriageDialog>()
        .AddSingleton<ScriptedDialog, ClearanceDialog>()
        .AddSingleton<ScriptedDialog, LoopHolesDialog>()
        .AddSingleton<ScriptedDialog, TriggersDialog>()
        .AddSingleton<ScriptedDialog, DoctorVisitDialog>()
        .AddSingleton<ScriptedDialog, TodayDialog>()
        .AddSingleton<ScriptedDialog, FlareDayDialog>()
        .AddSingleton<ScriptedDialog, WalkingDialog>()
        .AddSingleton<ScriptedDialog, CheckInDialog>()
        .AddSingleton<ScriptedDialog, FeedbackDialog>()
        .AddSingleton<ScriptedDialog, EraseDialog>()
        .AddSingleton<Hearing>()
        .AddSingleton<DialogHost>();

    private static IServiceCollection AddTurn(this IServiceCollection services) => services
        .AddSingleton<Offers>()
        .AddSingleton<Themes>()
        .AddSingleton<Subject>()
        .AddSingleton<Said>()
        .AddSingleton<Situations>()
        .AddSingleton<DirectAnswers>()
        .AddSingleton<Wishes>()
        .AddSingleton<StoryPages>()
        .AddSingleton<StraightAnswers>()
        .AddSingleton<StoryAnswers>()
        .AddSingleton<GeneralAnswers>()
        .AddSingleton<Simpler>()
        .AddSingleton<PageFinder>()
        .AddSingleton<NoticeReply>()
        .AddSingleton<PassedStep>()
        .AddSingleton<NoticeHearing>()
        .AddSingleton<SafetyGate>()
        .AddSingleton<OutgoingGate>()
        .AddSingleton<Understood>()
        .AddSingleton<NextStep>()
        .AddSingleton<Unanswered>()
        .AddSingleton<LiveAnswers>()
        .AddSingleton<AskReply>()
        .AddSingleton<Leftovers>()
        .AddSingleton<Greeter>()
        .AddSingleton<SmallTalk>()
        .AddSingleton<StoryReply>()
        .AddSingleton<Router>()
        .AddSingleton<Asides>()
        .AddSingleton<OffScript>()
        .AddSingleton<MyData>()
        .AddSingleton<OnRequest>()
        .AddSingleton<InterruptHandler>()
        .AddSingleton<ListAside>()
        .AddSingleton<ListSteering>()
        .AddSingleton<FollowUps>()
        .AddSingleton<Complaints>()
        .AddSingleton<Steering>()
        .AddSingleton<AlsoAsked>()
        .AddSingleton<Resumption>()
        .AddSingleton<Events>()
        .AddSingleton<TurnParts>()
        .AddSingleton<KnownReadings>()
        .AddSingleton<TurnOpener>()
        .AddSingleton<LastResort>()
        .AddSingleton<TurnPipeline>()
        .AddSingleton<ITurnRunner>(Checked);

    private static ITurnRunner Checked(IServiceProvider provider)
    {
        if (provider.GetRequiredService<ScriptAudit>().Problems() is { Count: > 0 } problems)
            throw new InvalidOperationException("The dialog scripts don't fit their classes:" + Environment.NewLine + string.Join(Environment.NewLine, problems));
        return provider.GetRequiredService<TurnPipeline>();
    }

    private static Kernel KernelWith(IServiceProvider provider)
    {
        var builder = Kernel.CreateBuilder();
        builder.Plugins.AddFromObject(provider.GetRequiredService<LibraryPlugin>(), LibraryPlugin.Name);
        if (provider.GetService<IRewriter>() is { } rewriter)
            builder.Plugins.AddFromObject(new ModelPlugin(rewriter), ModelPlugin.Name);
        var kernel = builder.Build();
        kernel.FunctionInvocationFilters.Add(provider.GetRequiredService<LoadingRuleFilter>());
        return kernel;
    }
}
