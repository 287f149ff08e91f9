using System.Globalization;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>What a function returned.</summary>
public sealed class FunctionResult
{
    public FunctionResult(KernelFunction function, object? value = null, CultureInfo? culture = null, IReadOnlyDictionary<string, object?>? metadata = null)
    {
        Function = function ?? throw new ArgumentNullException(nameof(function));
        Value = value;
        Culture = culture ?? CultureInfo.InvariantCulture;
        Metadata = metadata;
    }

    /// <summary>The same result with another value, for filters that replace it.</summary>
    public FunctionResult(FunctionResult result, object? value = null)
        : this((result ?? throw new ArgumentNullException(nameof(result))).Function, value ?? result.Value, result.Culture, result.Metadata) =>
        RenderedPrompt = result.RenderedPrompt;

    public KernelFunction Function { get; init; }

    public IReadOnlyDictionary<string, object?>? Metadata { get; init; }

    public CultureInfo Culture { get; init; }

    /// <summary>The prompt that was sent, if the function is a prompt.</summary>
    public string? RenderedPrompt { get; internal set; }

    public Type? ValueType => Value?.GetType();

    internal object? Value { get; }

    /// <summary>The value as <typeparamref name="T"/>; null gives the default, and what a chat client answered is given as its text or its last message, too.</summary>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T? GetValue<T>() => Value switch
    {
        null => default,
        T typed => typed,
        ChatResponse response when typeof(T) == typeof(string) => (T)(object)response.Text,
        ChatResponse { Messages: [.., var last] } when typeof(T) == typeof(ChatMessage) => (T)(object)last,
        _ => throw new InvalidCastException($"Cannot cast {Value.GetType()} to {typeof(T)}"),
    };

    public override string ToString() => ToText(Value, Culture);

    internal static string ToText(object? value, CultureInfo culture) => value switch
    {
        null => string.Empty,
        string text => text,
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString() ?? string.Empty,
    };
}
