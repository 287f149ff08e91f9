using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.SemanticKernel;

namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>Rewords passages with a chat model, and believes none of it: what the passages don't support is dropped, what fails or takes too long is as if it had never been asked.</summary>
public sealed partial class ChatRewriter(IChatClient chat, RewritingOptions options, RewritingRules rules, TimeProvider time, ILogger<ChatRewriter> log) : IRewriter
{
    private const int LongestQuestion = 800;

    /// <summary>After a failure nobody else waits for the model until this has passed.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly SupportCheck _support = new(rules);
    private readonly Kernel _kernel = new();
    private readonly IPromptTemplate _prompt = new KernelPromptTemplateFactory().Create(new PromptTemplateConfig(rules.Template)
    {
        // Declared without permission to insert raw text: a person's words cannot close their tag.
        InputVariables = [new InputVariable { Name = "question" }, new InputVariable { Name = "passages" }],
    });

    private long _restsUntil;

    public async Task<IReadOnlyList<Passage>> RewriteAsync(string question, IReadOnlyList<Passage> passages, IProgress<IReadOnlyList<Passage>>? soFar, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        if (passages.Count == 0 || time.GetUtcNow().UtcTicks < Interlocked.Read(ref _restsUntil))
            return [];
        try
        {
            var prompt = await _prompt.RenderAsync(_kernel, ArgumentsFor(question, passages), cancellationToken).ConfigureAwait(false);
            Action<string>? show = soFar is null ? null : text => soFar.Report(SupportedIn(text, passages));
            return SupportedIn(await AskAsync(prompt, show, cancellationToken).ConfigureAwait(false), passages);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _restsUntil, time.GetUtcNow().Add(Rest).UtcTicks);
            // A provider's message may repeat the key or the person's words; its type says enough.
            LogFailed(failure.GetType().Name);
            return [];
        }
    }

    private async Task<string> AskAsync(string prompt, Action<string>? show, CancellationToken cancellationToken)
    {
        ChatMessage[] messages = [new(ChatRole.System, rules.Instructions), new(ChatRole.User, prompt)];
        using var limit = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        if (show is not null)
            return await ListenAsync(messages, show, either.Token).ConfigureAwait(false);
        // The wait ends on time even if the client does not.
        var response = await chat.GetResponseAsync(messages, cancellationToken: either.Token).WaitAsync(either.Token).ConfigureAwait(false);
        return response.Text;
    }

    private async Task<string> ListenAsync(ChatMessage[] messages, Action<string> show, CancellationToken cancellationToken)
    {
        var answer = new StringBuilder();
        var updates = chat.GetStreamingResponseAsync(messages, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await updates.MoveNextAsync().AsTask().WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                answer.Append(updates.Current.Text);
                if (ModelSentence.FinishedPart(answer.ToString()) is { Length: > 0 } finished)
                    show(finished);
            }

            return answer.ToString();
        }
        finally
        {
            // One that does not end on time may not end here either.
            _ = updates.DisposeAsync().AsTask().ContinueWith(static ended => _ = ended.Exception, TaskScheduler.Default);
        }
    }

    private IReadOnlyList<Passage> SupportedIn(string answer, IReadOnlyList<Passage> passages) =>
        [.. ModelSentence.Read(answer).Select(sentence => Supported(sentence, passages)).OfType<Passage>()];

    private static KernelArguments ArgumentsFor(string question, IReadOnlyList<Passage> passages) => new()
    {
        ["question"] = question.Length > LongestQuestion ? question[..LongestQuestion] : question,
        ["passages"] = string.Join("\n\n", passages.Select((passage, index) => $"[{index + 1}] {passage.Cited.Title}\n{passage.Text}")),
    };

    private Passage? Supported(ModelSentence sentence, IReadOnlyList<Passage> passages)
    {
        var source = sentence.Sources.Where(number => number >= 1 && number <= passages.Count).Select(number => passages[number - 1])
            .FirstOrDefault(passage => _support.Supports(sentence.Text, passage.Text));
        return source is null ? null : source with { Text = sentence.Text, IsGenerated = true };
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chat model did not answer ({Failure}); the pages' own sentences are sent, for the next minute without asking it.")]
    private partial void LogFailed(string failure);
}
