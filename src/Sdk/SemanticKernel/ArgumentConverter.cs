using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Microsoft.SemanticKernel;

/// <summary>Turns an argument into the type of the parameter that asks for it.</summary>
internal static class ArgumentConverter
{
    /// <exception cref="ArgumentOutOfRangeException">It does not convert; the exception names the parameter and holds the value.</exception>
    public static object? Convert(object? value, ParameterInfo parameter, CultureInfo culture)
    {
        var type = parameter.ParameterType;
        if (value is null)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null
                ? throw new ArgumentOutOfRangeException(parameter.Name, value, "Null object cannot be converted to a value type.")
                : null;
        }

        if (type.IsInstanceOfType(value))
            return value;
        try
        {
            return Change(value, Nullable.GetUnderlyingType(type) ?? type, culture);
        }
        catch (Exception failure) when (failure is FormatException or InvalidCastException or OverflowException or NotSupportedException or JsonException or ArgumentException)
        {
            throw new ArgumentOutOfRangeException(parameter.Name, value, failure.Message);
        }
    }

    private static object? Change(object value, Type type, CultureInfo culture) => value switch
    {
        JsonElement element => type == typeof(string) && element.ValueKind == JsonValueKind.String ? element.GetString() : element.Deserialize(type),
        JsonDocument document => document.Deserialize(type),
        _ when type == typeof(string) => FunctionResult.ToText(value, culture),
        string text when TypeDescriptor.GetConverter(type) is { } converter && converter.CanConvertFrom(typeof(string)) => converter.ConvertFromString(null, culture, text),
        string text => JsonSerializer.Deserialize(text, type),
        IConvertible => System.Convert.ChangeType(value, type, culture),
        _ => throw new InvalidCastException($"Cannot convert {value.GetType()} to {type}."),
    };
}
